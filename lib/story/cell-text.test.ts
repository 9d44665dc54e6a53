import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { cellText } from "./cell-text";
import { shownColumnsOf } from "./money-columns";
import { storyLookups } from "./story-lookups";

const lookups = storyLookups(loadedSample());

/** The text of an empty cell in a column of a dataset, with its columns in won. */
function emptyCell(dataset: DatasetName, name: string, lang: "en" | "ko" = "en"): string {
  const column = shownColumnsOf(dataset, ["krw"]).find((each) => each.name === name);
  if (!column) throw new Error(`no such column: ${dataset}.${name}`);
  return cellText({ lang, dataset, column, row: { id: "a" }, lookups });
}

test("a number has the unit of its column, or the one that its row names", () => {
  const shown = (name: string, row: PlainRow, lang: "en" | "ko") => {
    const column = shownColumnsOf("sites").find((each) => each.name === name);
    return column && cellText({ lang, dataset: "sites", column, row, lookups });
  };
  expect(shown("latitude", { latitude: -1.5 }, "en")).toBe("-1.5 °");
  const site = { capacity: 1200, capacity_unit: "MW", capacity_qualifier: "about" };
  expect(shown("capacity", site, "en")).toBe("about 1,200 MW");
  expect(shown("capacity", site, "ko")).toBe("약 1,200 MW (한국어)");
  expect(shown("capacity", { ...site, capacity_unit: "no-such-unit" }, "en")).toBe("about 1,200 no-such-unit");
});

test("an amount that is absent was not disclosed, where the column says so", () => {
  expect(emptyCell("deals", "amount")).toBe("undisclosed");
  expect(emptyCell("deals", "amount", "ko")).toBe("비공개");
  expect(emptyCell("sites", "investment")).toBe("undisclosed");
});

test("a deal that implied no valuation, or was printed in one currency alone, has nothing to disclose", () => {
  expect(emptyCell("deals", "valuation")).toBe("");
  expect(emptyCell("deals", "amount_stated")).toBe("");
});

test("an amount in won without a rate says nothing of the amount", () => {
  expect(emptyCell("deals", "amount_krw")).toBe("");
});

test("money that may be empty says in its description what an empty cell means", () => {
  for (const [dataset, { columns }] of Object.entries(datasets)) {
    for (const [name, column] of Object.entries(columns)) {
      if (!("undisclosed" in column)) continue;
      expect(column.description.en, `${dataset}.${name}`).toMatch(/empty if undisclosed/);
      expect(column.description.ko, `${dataset}.${name}`).toMatch(/공개되지 않았으면/);
    }
  }
});

test("a number says its unit where a column of its row has it, in the words of the language", () => {
  const { value } = datasets.series.columns;
  const row = { id: "a", value: 1250.5, unit: "shells", value_qualifier: "at_least" };
  const text = (lang: "en" | "ko") =>
    cellText({ lang, dataset: "series", column: { name: "value", ...value }, row, lookups });
  expect(text("en")).toBe("at least 1,250.5 shells");
  expect(text("ko")).toBe("1,250.5 shells (한국어) 이상");
});
