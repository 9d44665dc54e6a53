import { expect, test } from "vitest";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { leadColumns } from "./lead-columns";

function leads({ shown, ...dataset }: Dataset): readonly string[] {
  const metas = columnMetas({ ...dataset, shown });
  return leadColumns(
    shown.flatMap((name) => metas.filter((column) => column.name === name && !name.endsWith("_ko"))),
  ).map(({ name }) => name);
}

test("a narrow table begins with what names a row, its amount and its status or kind", () => {
  expect(leads(datasets.deals)).toEqual(["title_en", "amount", "status"]);
  expect(leads(datasets.sites)).toEqual(["name_en", "investment", "status"]);
  expect(leads(datasets.valuations)).toEqual(["entity_id", "valuation", "basis"]);
  expect(leads(datasets.partners)).toEqual(["entity_id", "committed", "role"]);
  expect(leads(datasets.series)).toEqual(["entity_id", "value", "measure"]);
});

test("a table without amounts begins with a row's name and its status or kind", () => {
  expect(leads(datasets.cases)).toEqual(["title_en", "status"]);
  expect(leads(datasets.rulings)).toEqual(["date", "kind"]);
  expect(leads(datasets.topics)).toEqual(["order"]);
});

test("a table of one column begins with it, and one without columns with none", () => {
  expect(leadColumns([{ name: "word", type: "word" }])).toEqual([{ name: "word", type: "word" }]);
  expect(leadColumns([])).toEqual([]);
});
