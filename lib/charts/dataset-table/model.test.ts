import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import type { DatasetName } from "@/lib/datasets/registry";
import { readChartRequest } from "../chart-request";
import { findChart } from "../registry";
import { samplePartners } from "../testing/sample-partners";
import { datasetTable } from "./definition";

const story = loadedSample((draft) => {
  samplePartners(draft);
  draftRow(draft, "partners", "inn-latecomer").sources = "court-roll";
});

function model(name: DatasetName, search = "") {
  const chart = datasetTable(name, findChart);
  return chart.build(story, readChartRequest(chart, "en", new URLSearchParams(search)).context);
}

test("lists rows in the dataset's order, or in that of the address", () => {
  const first = (search: string) => model("partners", search).table.rows[0]?.id;
  expect(first("")).toBe("bo-marsh-rower");
  expect(first("_sort=-committed")).toBe("pier-group-pier-builder");
});

test("shows a dataset's columns as text, and names the columns behind figures and dates", () => {
  const { table } = model("partners", "_q=marsh");
  expect(table.columns.map(({ label, numeric, column }) => [label, numeric, column])).toEqual([
    ["Partner", false, undefined],
    ["Role", false, undefined],
    ["Responsibility", false, undefined],
    ["Committed", true, "committed"],
    ["Since", false, "joined"],
    ["Sources", false, undefined],
  ]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["Bo Marsh", "Rower", "Rows", "up to $120 million", "30 Nov 2029", "River Gazette"],
  ]);
});

test("counts the rows in its headline, and brings only the notes and sources of those it shows", () => {
  const all = model("partners");
  expect(all.finding).toBe("Partners, 7 in all");
  expect(all.notes).toEqual(["Pier Group (once the Pier Society and its heirs): Others call it a keeper"]);
  expect(all.sources.map(({ id }) => id)).toEqual(["gazette-2030", "court-roll"]);
  const korean = datasetTable("partners", findChart).build(
    story,
    readChartRequest(datasetTable("partners", findChart), "ko", new URLSearchParams("_q=inn")).context,
  );
  expect(korean.finding).toBe("참여사 7곳 중 1곳");
  const one = model("partners", "_q=inn");
  expect(one.finding).toBe("Partners, 1 of 7");
  expect(one.notes).toEqual([]);
  expect(one.sources.map(({ id }) => id)).toEqual(["court-roll"]);
});
