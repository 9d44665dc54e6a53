import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { readChartRequest } from "./chart-request";
import { withMarkNotes } from "./mark-notes";
import { siteCapacity } from "./site-capacity/definition";
import { valuations } from "./valuations/definition";

const story = loadedSample();

test("a note stands below the name of a bar and below the drawing", () => {
  const model = siteCapacity.build(story, readChartRequest(siteCapacity, "en", new URLSearchParams()).context);
  const noted = siteCapacity.build(story, readChartRequest(siteCapacity, "en", new URLSearchParams()).context);
  const { rows } = { ...noted, ...withMarkNotes(noted, new Map([["east-pier", "Not begun"]])) };
  expect(model.rows[0]?.detail).toBe("planned");
  expect(rows[0]?.detail).toBe("planned · Not begun");
  expect(noted.rows[0]?.detail).toBe("planned");
  expect(withMarkNotes(model, new Map([["east-pier", "Not begun"]])).notes[0]).toBe("East pier: Not begun");
});

test("a note stands behind the amount of a dated mark", () => {
  const model = valuations.build(story, readChartRequest(valuations, "en", new URLSearchParams()).context);
  const { lines } = { ...model, ...withMarkNotes(model, new Map([["ferry-2030", "Before the bid"]])) };
  expect(lines[0]?.marks[0]?.text).toBe("about $120 million · Before the bid");
});

test("a note on a row that is not there changes nothing", () => {
  const model = valuations.build(story, readChartRequest(valuations, "en", new URLSearchParams()).context);
  expect(withMarkNotes(model, new Map([["no-such-row", "Gone"]]))).toBe(model);
});
