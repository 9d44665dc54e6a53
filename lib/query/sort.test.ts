import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { allStories } from "@/lib/server/stories";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import type { Lang } from "@/lib/text/lang";
import { parseSort } from "./parse-query";
import { itemsOf, type PlainRow } from "./plain-row";
import { emptyQuery } from "./query";
import { indexRows } from "./row-index";
import { runQuery } from "./run-query";
import { naiveAmount } from "./testing/naive-amount";

const columns = columnMetas(datasets.deals);
const sample = storyLookups(loadedSample());

function sorted(rows: readonly PlainRow[], sort: string, lang: Lang = "ko") {
  const query = { ...emptyQuery, sort: parseSort(sort, columns) };
  return runQuery(indexRows("deals", columns, rows, sample), query, lang).map((row) => row.id);
}

function rowsWith(column: string, values: readonly unknown[]): PlainRow[] {
  return values.map((value, index) => ({ id: `row-${index}`, currency: "USD", [column]: value }));
}

const dated = (...texts: string[]) =>
  texts.map((text) => {
    const parsed = parseEdtf(text);
    return parsed.ok ? parsed.value : null;
  });

test("without a sort, rows come by id", () => {
  expect(sorted([{ id: "b" }, { id: "a-10" }, { id: "a-9" }], "")).toEqual(["a-9", "a-10", "b"]);
});

test("numbers sort as numbers, and absent ones come last in both directions", () => {
  const rows = rowsWith("amount", [10, null, 9, -1, null, 0]);
  expect(sorted(rows, "amount")).toEqual(["row-3", "row-5", "row-2", "row-0", "row-1", "row-4"]);
  expect(sorted(rows, "-amount")).toEqual(["row-0", "row-2", "row-5", "row-3", "row-1", "row-4"]);
});

test("dates sort by their first day, then by their last; an open end comes last", () => {
  const rows = rowsWith("date", dated("2025", "2025-01", "2024-12", "2025/..", "2025-01-01", "2025-02"));
  expect(sorted(rows, "date")).toEqual(["row-2", "row-4", "row-1", "row-0", "row-3", "row-5"]);
});

describe("collation", () => {
  const titles = ["하루", "Ferry", "나루", "가람", "10호", "2호", "ferry a", "날"];

  test("Korean titles sort by the Korean alphabet, Hangul before Latin, numbers by size", () => {
    expect(
      sorted(rowsWith("title_ko", titles), "title_ko", "en").map((id) => titles[Number(String(id).slice(4))]),
    ).toEqual(["2호", "10호", "가람", "나루", "날", "하루", "Ferry", "ferry a"]);
  });

  test("English titles sort Latin before Hangul, whatever the language", () => {
    expect(
      sorted(rowsWith("title_en", titles), "title_en", "ko").map((id) => titles[Number(String(id).slice(4))]),
    ).toEqual(["2호", "10호", "Ferry", "ferry a", "가람", "나루", "날", "하루"]);
  });

  test("references sort by the name of what they point at", () => {
    const rows = rowsWith("from_entities", [["long-ferry"], ["ada-fenn"], ["bo-marsh"], ["ada-fenn", "bo-marsh"]]);
    expect(sorted(rows, "from_entities", "en")).toEqual(["row-1", "row-3", "row-2", "row-0"]);
  });
});

test("words sort by their order in the list, unknown ones behind them; sides as in the story", () => {
  expect(sorted(rowsWith("kind", ["bid", "zzz", "pledge"]), "kind")).toEqual(["row-2", "row-0", "row-1"]);
  expect(sorted(rowsWith("confidence", ["low", "high", "medium"]), "confidence")).toEqual(["row-1", "row-2", "row-0"]);
  expect(sorted(rowsWith("amount_qualifier", ["reported", "about", "exact"]), "amount_qualifier")).toEqual([
    "row-2",
    "row-1",
    "row-0",
  ]);
  expect(sorted(rowsWith("side", ["neither", "south", "both", "north"]), "side")).toEqual([
    "row-3",
    "row-1",
    "row-2",
    "row-0",
  ]);
});

test("later keys decide where earlier ones are equal, and the id where all are", () => {
  const rows = [
    { id: "c", kind: "bid", currency: "USD", amount: 1 },
    { id: "b", kind: "bid", currency: "USD", amount: 2 },
    { id: "a", kind: "bid", currency: "USD", amount: 1 },
    { id: "d", kind: "pledge", currency: "USD", amount: 9 },
  ];
  expect(sorted(rows, "kind,-amount")).toEqual(["d", "b", "a", "c"]);
  expect(sorted(rows, "-kind,amount")).toEqual(["a", "c", "b", "d"]);
});

test("the order is total: it does not depend on the order of the rows, even with ids that collate as equal", () => {
  const rows = ["a-1", "a-01", "a-001", "b", "a"].map((id) => ({ id, kind: "bid" }));
  const property = fc.property(
    fc.shuffledSubarray(rows, { minLength: rows.length }),
    fc.constantFrom("kind", "-kind", "", "id", "-id"),
    (shuffled, sort) => {
      expect(sorted(shuffled, sort)).toEqual(sorted(rows, sort));
    },
  );
  fc.assert(property, { seed: 31, numRuns: 200 });
});

test("every column of the real data sorts both ways, without losing a row, absent values last", () => {
  for (const story of allStories()) {
    for (const name of datasetNames) {
      const index = storyIndex(story, name);
      for (const column of index.columns) {
        for (const descending of [false, true]) {
          const rows = runQuery(index, { ...emptyQuery, sort: [{ column: column.name, descending }] }, "ko");
          expect(new Set(rows.map((row) => row.id)).size).toBe(index.rows.length);
          const absent = rows.map((row) =>
            column.type === "money"
              ? naiveAmount(row, column, index.columns, index.lookups.money) === null
              : itemsOf(row[column.name]).length === 0,
          );
          expect(absent, `${name}.${column.name}`).toEqual(absent.toSorted((a, b) => Number(a) - Number(b)));
        }
      }
    }
  }
});
