import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { dataGuideFile, withColumns } from "./build-data-guide";

const guide = readFileSync(dataGuideFile, "utf8");

test("the guide on disk is what `npm run docs:data` writes", () => {
  expect(withColumns(guide) === guide, "run `npm run docs:data` and commit data/README.md").toBe(true);
});

test.each(datasetNames)("the guide lists every column of %s", (name) => {
  const dataset: Dataset = datasets[name];
  const section = guide.split(`\n### ${name}\n`)[1]?.split("\n### ")[0] ?? "";
  for (const column of columnMetas(dataset)) expect(section).toContain(`| \`${column.name}\` | \`${column.type}\``);
});

test("a guide without its markers is rejected", () => {
  expect(() => withColumns("# Data\n")).toThrow("the guide lacks its markers");
});
