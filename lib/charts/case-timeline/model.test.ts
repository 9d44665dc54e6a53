import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFolder, readStory, storyIds } from "@/lib/server/read-story";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { caseTimeline } from "./definition";
import { caseTimelineLayout, caseTimelineType } from "./layout";

const [id = ""] = storyIds(join(process.cwd(), dataFolder()));
const story = readStory(join(process.cwd(), dataFolder()), id);
const widths = [280, 400, 560, 800, 1160];

function build(lang: (typeof langs)[number], address = "") {
  return caseTimeline.build(story, readChartRequest(caseTimeline, lang, new URLSearchParams(address)).context);
}

describe("the timeline of the cases", () => {
  test("shows every filing and ruling once, solid exactly where the court decided something", () => {
    const marks = build("en").lanes.flatMap((lane) => lane.marks);
    expect(marks.map((mark) => mark.id).sort()).toEqual(story.rows.rulings.map((ruling) => ruling.id).sort());
    for (const ruling of story.rows.rulings) {
      const solid = marks.find((mark) => mark.id === ruling.id)?.form === "solid";
      expect(solid).toBe(ruling.decided_en !== null);
    }
  });

  test("draws a date known only by month over all its days", () => {
    const coarse = story.rows.rulings.filter((ruling) => ruling.date.earliest !== ruling.date.latest);
    const marks = build("en").lanes.flatMap((lane) => lane.marks);
    expect(coarse.length).toBeGreaterThan(0);
    for (const { id: ruling } of coarse) {
      const mark = marks.find((candidate) => candidate.id === ruling);
      expect(mark && mark.lastDay - mark.firstDay).toBeGreaterThan(20);
    }
  });

  test("says so when no row matches, and never throws", () => {
    const model = build("ko", "case_id=no-such-case");
    expect(model.table.rows).toEqual([]);
    for (const width of widths) expect(caseTimelineLayout(model, width).marks).toEqual([]);
  });

  test.each(langs.flatMap((lang) => widths.map((width) => [lang, width] as const)))(
    "in %s at %i px no mark leaves the drawing or touches another",
    (lang, width) => {
      const { marks, height, lanes } = caseTimelineLayout(build(lang), width);
      const radius = caseTimelineType.mark / 2;
      for (const [index, { left, right, y }] of marks.entries()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(y + radius).toBeLessThanOrEqual(height);
        for (const other of marks.slice(index + 1)) {
          const apart = other.left >= right || left >= other.right || Math.abs(other.y - y) >= radius * 2;
          expect(apart).toBe(true);
        }
      }
      for (const { title, status, top, bottom } of lanes) {
        expect(status.y).toBeGreaterThan(title.y + (title.lines.length - 1) * 18);
        expect(top).toBeGreaterThan(status.y);
        expect(bottom).toBeLessThanOrEqual(height);
      }
      for (const [index, lane] of lanes.slice(1).entries()) {
        expect(lane.title.y - caseTimelineType.title).toBeGreaterThanOrEqual(lanes[index]?.bottom ?? 0);
      }
    },
  );
});
