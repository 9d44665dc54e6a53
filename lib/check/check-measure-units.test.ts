import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { copied } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

test("two units of one measure are a fault of the second, mended by the first", () => {
  const texts = copied("series", "fare-2030", { id: "fare-2031", date: "2031", unit: "fish" });
  const terms = texts.get("terms.csv") ?? "";
  texts.set("terms.csv", `${terms}series-unit-fish,series.unit,fish,fish,물고기,2,,\r\n`);
  const { faults } = checkStory(texts);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: "series.csv", column: "unit", fix: "shells" });
  expect(faults.map(({ message }) => englishOf(message)).join()).toMatch(
    /^the measure "fare" has another unit on line 2; .*: "fish"$/,
  );
});

test("rows of one unit, and measures of different units, are no fault", () => {
  expect(checkStory(sampleStory()).faults).toEqual([]);
  const texts = copied("series", "fare-2030", { id: "riders-2030", measure: "riders", unit: "fish" });
  const terms = texts.get("terms.csv") ?? "";
  const added =
    "series-unit-fish,series.unit,fish,fish,물고기,2,,\r\nseries-measure-riders,series.measure,riders,riders,승객,2,,\r\n";
  expect(checkStory(texts.set("terms.csv", terms + added)).faults).toEqual([]);
});
