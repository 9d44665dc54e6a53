import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Lang } from "@/lib/text/lang";
import { copiedCell, copiedColumns, copiedHeader } from "./copied-cells";
import { storyIndex } from "./story-index";
import { storyLookups } from "./story-lookups";

const story = loadedSample();
const lookups = storyLookups(story);

function copied(dataset: "deals" | "sites", names: readonly string[], lang: Lang = "en", money: "krw" | null = null) {
  const { columns: available, rows } = storyIndex(story, dataset, money);
  const selected = names.flatMap((name) => available.find((column) => column.name === name) ?? []);
  const columns = copiedColumns(selected, available);
  return {
    names: columns.map(({ name }) => name),
    headers: columns.map((column) => copiedHeader(column, lang).text),
    rows: rows.map((row) => columns.map((column) => copiedCell({ lang, dataset, column, row, lookups }))),
  };
}

describe("what qualifies a figure goes along", () => {
  test.each([
    [
      ["title_en", "amount", "date"],
      ["title_en", "amount", "amount_qualifier", "currency", "part_of", "replaces", "date"],
    ],
    [
      ["currency", "amount"],
      ["currency", "amount", "amount_qualifier", "part_of", "replaces"],
    ],
    [
      ["amount", "valuation"],
      ["amount", "amount_qualifier", "currency", "part_of", "replaces", "valuation", "valuation_qualifier"],
    ],
    [
      ["title_en", "date"],
      ["title_en", "date"],
    ],
  ])("%j", (names, expected) => {
    expect(copied("deals", names).names).toEqual(expected);
  });

  test("an amount in won comes with its rate and month", () => {
    const { names } = copied("deals", ["amount_krw"], "en", "krw");
    expect(names).toEqual([
      "amount_krw",
      "amount_qualifier",
      "currency",
      "part_of",
      "replaces",
      "krw_rate",
      "krw_month",
    ]);
  });

  test("a header has the unit that its numbers lack, or a column beside them has it", () => {
    expect(copied("sites", ["latitude"]).headers[0]).toMatch(/\(°\)$/);
    expect(copied("sites", ["capacity"]).names).toEqual(["capacity", "capacity_qualifier", "capacity_unit"]);
  });
});

test.each(["en", "ko"] as const)("numbers are digits, and what is absent is empty: %s", (lang) => {
  const amounts = copied("deals", ["amount"], lang).rows.map(([amount]) => amount);
  expect(amounts.map((cell) => cell?.text)).toEqual(
    story.rows.deals.map(({ amount }) => (amount === null ? "" : String(amount))),
  );
  expect(amounts.every((cell) => cell?.isText === false)).toBe(true);
});

test("days are dates, and coarser dates are EDTF that a spreadsheet must leave as it is", () => {
  for (const [date] of copied("deals", ["date"]).rows) {
    expect(date?.text).toMatch(/^\d{4}/);
    expect(date?.isText).toBe(date?.text.length !== 10);
  }
});

test("qualifiers are in the language of the page", () => {
  const words = (lang: Lang) => copied("deals", ["amount"], lang).rows.map((cells) => cells[1]?.text);
  expect(words("ko").some((word) => /[가-힣]/.test(word ?? ""))).toBe(true);
  expect(words("en").some((word) => /[a-z]/.test(word ?? ""))).toBe(true);
});

test("a text that would be a formula is guarded, a negative number is not", () => {
  const cell = (value: unknown) => {
    const [column] = storyIndex(story, "deals", null).columns.filter(({ name }) => name === "title_en");
    return column && copiedCell({ lang: "en", dataset: "deals", column, row: { title_en: value }, lookups }).text;
  };
  expect(cell("=1+1")).toBe("'=1+1");
  expect(cell(-1.5)).toBe("-1.5");
});
