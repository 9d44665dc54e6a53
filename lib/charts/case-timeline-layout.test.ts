import { describe, expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleRow } from "@/lib/check/testing/sample-rows";
import { readStory } from "@/lib/server/read-stories";
import { langs } from "@/lib/text/lang";
import { caseTimeline } from "./case-timeline";
import { caseTimelineLayout } from "./case-timeline-layout";
import { caseTimelineType } from "./case-timeline-places";
import { readChartRequest } from "./chart-request";
import { type Box, isFree } from "./free-place";
import { textWidth } from "./text-width";

const stories = [busyStory(), readStory("data", "musk-altman")];
const cases = stories.flatMap((story) =>
  langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ id: story.id, story, lang, width }))),
);

describe.each(cases)("caseTimelineLayout of $id in $lang at $width px", ({ story, lang, width }) => {
  const model = caseTimeline.build(story, readChartRequest(caseTimeline, lang, new URLSearchParams()).context);
  const layout = caseTimelineLayout(model, width);
  const { label, lineHeight } = caseTimelineType;
  const marks = layout.marks.map((mark): Box => ({ ...mark, x: mark.x - mark.width / 2, y: mark.y - mark.height / 2 }));
  const texts = layout.labels.map(({ date, decided, notDecided, x, y, anchor }): Box => {
    const lines = [...date, ...decided, ...notDecided];
    const widest = Math.max(...lines.map((line) => textWidth(line, label)));
    const left = anchor === "start" ? x : x - widest;
    return { x: left, y: y - label * 0.95, width: widest, height: lines.length * lineHeight };
  });
  const lines = (
    { x, y, lines: own }: { x: number; y: number; lines: readonly string[] },
    size: number,
    bold: boolean,
  ) =>
    own.map((line, place): Box => {
      const top = y + place * caseTimelineType.titleLine - size * 0.9;
      return { x, y: top, width: textWidth(line, size, bold), height: size };
    });
  const heads = layout.lanes.flatMap(({ title, status }) => [
    ...lines(title, caseTimelineType.title, true),
    ...lines(status, caseTimelineType.status, false),
  ]);
  const all = [...marks, ...texts, ...heads];

  it("draws every entry, and nothing over anything else", () => {
    expect(layout.marks).toHaveLength(model.table.rows.length);
    for (const [place, box] of all.entries()) expect(isFree(box, all.slice(place + 1), -0.01)).toBe(true);
  });

  it("keeps everything within the drawing", () => {
    for (const { x, y, width: wide, height } of all) {
      expect(x).toBeGreaterThanOrEqual(-0.01);
      expect(x + wide).toBeLessThanOrEqual(width + 0.01);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  it("leads no line to a label through another label or mark", () => {
    for (const [place, { mark, pole }] of layout.labels.entries()) {
      const line = { x: pole.x, y: pole.from, width: 0, height: pole.to - pole.from };
      const others = [
        ...texts.filter((_, other) => other !== place),
        ...marks.filter((_, other) => layout.marks[other]?.mark.id !== mark.id),
      ];
      expect(isFree(line, others)).toBe(true);
    }
  });

  it("words the latest decision of every case", () => {
    const worded = layout.labels.map(({ mark }) => mark.id);
    for (const lane of model.lanes) {
      const latest = lane.marks.findLast(({ form }) => form === "solid");
      if (latest) expect(worded).toContain(latest.id);
    }
  });
});

it("needs no room and throws nothing without entries", () => {
  const { context } = readChartRequest(caseTimeline, "en", new URLSearchParams({ _q: "nothing like this" }));
  const model = caseTimeline.build(busyStory(), context);
  expect(model.table.rows).toEqual([]);
  expect(caseTimelineLayout(model, 280).marks).toEqual([]);
});

/** Two cases with many entries close together, of which every second is a decision. */
function busyStory() {
  return loadedSample(({ rows }) => {
    const [suit = {}] = rows.cases;
    const [ruling = {}] = rows.rulings;
    const { decided_en: _en, decided_ko: _ko, ...filing } = ruling;
    rows.cases.push({ ...suit, id: "pier-case", title_en: "Pier case" });
    const entries = Array.from({ length: 24 }, (_, place): SampleRow => {
      const day = new Date(Date.UTC(2030, 3, 1 + place * 9)).toISOString().slice(0, 10);
      const of = { id: `entry-${place}`, case_id: place % 3 === 0 ? "ferry-case" : "pier-case" };
      const date = place % 5 === 0 ? day.slice(0, 7) : place % 7 === 0 ? `${day}?` : day;
      const decided = "The request to stop the ferry until the pier is mended was refused";
      const open = { not_decided_en: "Who owns the pier", not_decided_ko: "선착장의 소유자" };
      if (place % 2 === 0) return { ...filing, ...of, date };
      return {
        ...filing,
        ...of,
        date,
        decided_en: decided,
        decided_ko: "나룻배를 멈춰 달라는 신청은 기각됐다.",
        ...open,
      };
    });
    rows.rulings.push(...entries);
  });
}
