import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readChartRequest } from "../chart-request";
import { coalitionSide } from "../testing/coalition-side";
import { comparison } from "./definition";
import { stripMarks, stripSize, stripTicks } from "./time-strip";

function marks(search = "") {
  const { context } = readChartRequest(comparison, "en", new URLSearchParams(search));
  const model = comparison.build(loadedSample(coalitionSide), context);
  return model.topics.flatMap((topic) => stripMarks(model, topic));
}

test("the left side's positions are above, the newest of each side is told from those before", () => {
  const [upper, lower] = stripSize.lanes;
  expect(marks().map(({ slot, lane, isNewest }) => [slot, lane, isNewest])).toEqual([
    ["first", upper, true],
    ["second", lower, true],
    ["second", lower, false],
    ["second", lower, false],
  ]);
  expect(marks("_v_order=swapped")[0]).toMatchObject({ slot: "second", lane: upper });
});

test("a date that is not known to the day covers all its possible days", () => {
  const [ada] = marks();
  expect(ada).toMatchObject({ isCoarse: true });
  expect(Number.parseFloat(ada?.to ?? "")).toBeGreaterThan(Number.parseFloat(ada?.from ?? ""));
});

test("years may all be labelled where there is room, longer labels only every so many", () => {
  const ticks = (texts: readonly string[]) => stripTicks(texts.map((text, index) => ({ at: index / 10, text })));
  const years = ticks(["2019", "2020", "2021", "2022", "2023"]);
  expect(years.map(({ text, isMain }) => [text, isMain])).toEqual([
    ["2019", true],
    ["2020", false],
    ["2021", true],
    ["2022", false],
    ["2023", true],
  ]);
  const months = ticks(["Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025"]);
  expect(months.map(({ text, isMain }) => [text, isMain])).toEqual([
    ["Jan 2024", true],
    ["", false],
    ["Jul 2024", false],
    ["", false],
    ["Jan 2025", true],
  ]);
});
