import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { draftRow, sampleStory } from "./testing/sample-story";
import { warnings } from "./warnings";

function warningsOf(sides: readonly string[]): string[] {
  const checked = checkStory(
    sampleStory((draft) => {
      const event = { ...draftRow(draft, "events", "ev-bid"), deal_ids: "", ruling_ids: "" };
      for (const [index, side] of sides.entries())
        draft.rows.events.push({ ...event, id: `ev-${index}`, side, turning_point: "true" });
    }),
  );
  expect(checked.faults).toEqual([]);
  return warnings(checked).map(englishOf);
}

test("turning points are as many for each side", () => {
  expect(warningsOf(["north", "south", "both", "neither"])).toEqual([]);
  expect(warningsOf(["north", "south", "north"])).toEqual([
    "events.csv: turning_point: 2 of north, 1 of south; choose as many for each side",
  ]);
});
