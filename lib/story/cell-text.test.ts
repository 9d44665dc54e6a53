import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { cellText } from "./cell-text";
import { storyLookups } from "./story-lookups";
import { shownColumnsOf } from "./won-columns";

const lookups = storyLookups(loadedSample());

/** The text of an empty cell in a column of a dataset, with its columns in won. */
function emptyCell(dataset: DatasetName, name: string, lang: "en" | "ko" = "en"): string {
  const column = shownColumnsOf(dataset, "krw").find((each) => each.name === name);
  if (!column) throw new Error(`no such column: ${dataset}.${name}`);
  return cellText({ lang, dataset, column, row: { id: "a" }, lookups });
}

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
