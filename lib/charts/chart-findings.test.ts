import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { chartFinding, chartFindings } from "./chart-findings";
import { dealSizes } from "./deal-sizes/definition";
import type { ChartDefinition } from "./kit/chart";
import { storyOutline } from "./story-outline";

test("every chart says something in both languages", () => {
  const findings = chartFindings(loadedSample());
  expect(findings.map(({ chart, lang }) => [chart, lang])).toEqual(
    storyOutline(loadedSample()).charts.flatMap(({ id }) => langs.map((lang) => [id, lang])),
  );
  for (const { chart, finding } of findings) expect(finding, chart).not.toBe("");
});

test("rows that a chart draws or names in a note are not said to be left out", () => {
  for (const { chart, unnamed } of chartFindings(loadedSample())) expect(unnamed, chart).toEqual([]);
});

test("a row that has what a chart draws, and is neither drawn nor named, is said to be left out", () => {
  const story = loadedSample();
  /** The chart as it would be if it dropped rows without a word. */
  const dropping = (dropped: readonly string[]): ChartDefinition => ({
    ...dealSizes,
    build: (...args) => {
      const model = dealSizes.build(...args);
      const rows = model.table.rows.filter(({ id }) => !dropped.includes(id));
      return { ...model, table: { ...model.table, rows } };
    },
  });
  const unnamedOf = (dropped: readonly string[]) => chartFinding(story, dropping(dropped), "en").unnamed;
  expect(unnamedOf([])).toEqual([]);
  expect(unnamedOf(["ferry-bid"])).toEqual(["Bid, for all"]);
  expect(unnamedOf(["ferry-bid", "pier-fund"])).toEqual(["Bid, for all", "Pier fund"]);
});
