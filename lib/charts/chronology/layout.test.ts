import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { lineTouches } from "../kit/box";
import { textWidth } from "../kit/text-width";
import { eventfulStory } from "../testing/eventful-story";
import { chronology } from "./definition";
import { chronologyLayout, narrowBelow } from "./layout";
import { timelineType } from "./timeline";

const story = eventfulStory();
const zooms = chronology.options.zoom ?? [];
const cases = langs.flatMap((lang) =>
  zooms.flatMap((zoom) => [280, 400, 560, 800].map((width) => ({ lang, zoom, width }))),
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(boxes: readonly Box[]): number {
  const slack = 0.01;
  const meet = (a: Box, b: Box) =>
    a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => meet(a, b))).length;
}

describe.each(cases)("chronologyLayout in $lang, $zoom, at $width px", ({ lang, zoom, width }) => {
  const { context } = readChartRequest(chronology, lang, new URLSearchParams({ _v_zoom: zoom }));
  const model = chronology.build(story, context);
  const layout = chronologyLayout(model, width);
  const marks = layout.marks.map(
    (mark): Box => ({
      left: mark.x - mark.width / 2,
      right: mark.x + mark.width / 2,
      top: mark.y - mark.height / 2,
      bottom: mark.y + mark.height / 2,
    }),
  );
  const texts = layout.labels.map(({ event, lines, x, y, anchor }): Box => {
    const widest = Math.max(...lines.map((line) => textWidth(line, timelineType.label, event.named)));
    const left = anchor === "start" ? x : x - widest;
    const top = y - timelineType.label * 0.86;
    return { left, right: left + widest, top, bottom: top + lines.length * timelineType.lineHeight };
  });

  it("draws every event once, without overlaps", () => {
    expect(layout.marks.map(({ event }) => event.id)).toEqual(model.events.map(({ id }) => id));
    expect(overlaps([...marks, ...texts])).toBe(0);
  });

  it("keeps marks and texts within the drawing", () => {
    const all = [...marks, ...texts];
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.map(({ right }) => right))).toBeLessThanOrEqual(width);
    expect(Math.max(...all.map(({ bottom }) => bottom))).toBeLessThanOrEqual(layout.height);
  });

  it("places all needed labels, each whole", () => {
    const labelled = new Set(layout.labels.map(({ event }) => event.id));
    for (const { id, named } of model.events) if (named) expect(labelled).toContain(id);
    for (const { event, lines } of layout.labels)
      expect(lines.join(" ").replaceAll(" ", "")).toBe(event.title.replaceAll(" ", ""));
  });

  it("labels no more events of one side than of the other, apart from those that need a label", () => {
    const labels = (lane: string) => layout.labels.filter(({ event }) => event.lane === lane);
    const max = (lane: string, other: string) =>
      Math.max(labels(lane).filter(({ event }) => event.named).length, labels(other).length + 1);
    expect(labels("first").length).toBeLessThanOrEqual(max("first", "second"));
    expect(labels("second").length).toBeLessThanOrEqual(max("second", "first"));
  });

  it("runs down where it is narrow, with marks in the order of time", () => {
    expect(layout.down).toBe(width < narrowBelow);
    const days = layout.marks.filter(({ event }) => event.form === "day");
    const along = days.map(({ x, y }) => (layout.down ? y : x));
    expect(along).toEqual([...along].sort((a, b) => a - b));
  });

  it("is as high as the definition says", () => {
    expect(chronology.height(model, width)).toBe(layout.height);
  });
});

const spans = ["", "-01", "-15", "-28", "~"];
const randomStories = fc
  .array(
    fc.record({
      year: fc.oneof(fc.constantFrom(2015, 2018, 2021), fc.integer({ min: 2028, max: 2031 })),
      month: fc.integer({ min: 1, max: 12 }),
      span: fc.constantFrom(...spans),
      side: fc.constantFrom("north", "south", "both", "neither"),
      turning_point: fc.constantFrom("true", "", "", ""),
    }),
    { minLength: 1, maxLength: 70 },
  )
  .map((events) =>
    loadedSample(({ rows }) => {
      const [model = {}] = rows.events;
      rows.events.splice(
        0,
        rows.events.length,
        ...events.map(({ year, month, span, ...event }, index) => {
          const date = span === "~" ? `${year}~` : `${year}-${String(month).padStart(2, "0")}${span}`;
          return { ...model, ruling_ids: "", deal_ids: "", id: `ev-${index}`, date, ...event };
        }),
      );
    }),
  );

it("draws no leader across a mark, a text or another leader, and names every turning point, whatever happened when", () => {
  fc.assert(
    fc.property(randomStories, fc.constantFrom(280, 320, 400, 560, 800), (random, width) => {
      const { context } = readChartRequest(chronology, "en", new URLSearchParams());
      const model = chronology.build(random, context);
      const { marks, labels } = chronologyLayout(model, width);
      const boxes = marks.map((mark) => ({
        x: mark.x - mark.width / 2,
        y: mark.y - mark.height / 2,
        width: mark.width,
        height: mark.height,
      }));
      const heads = labels.flatMap(({ event, head }) => (head ? [{ event, ...head }] : []));
      const leaders = labels.flatMap(({ event, leader }) => (leader ? [{ event, leader }] : []));
      for (const { event, leader } of leaders) {
        const [from, to] = [leader[0], leader.at(-1)].map((point) => ({ x: point?.[0] ?? 0, y: point?.[1] ?? 0 }));
        if (!from || !to) throw new Error(`no leader: ${event.id}`);
        expect(boxes.filter((box) => lineTouches(from, to, box))).toEqual([]);
        for (const { event: other, x, y, size } of heads) {
          const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
          if (other !== event) expect(lineTouches(from, to, box)).toBe(false);
        }
      }
      const ends = leaders.map(({ leader }) => [leader[0]?.[1] ?? 0, leader.at(-1)?.[1] ?? 0] as const);
      for (const [index, [from, to]] of ends.entries())
        for (const [otherFrom, otherTo] of ends.slice(index + 1))
          expect((from - otherFrom) * (to - otherTo)).toBeGreaterThanOrEqual(0);
      const labelled = new Set(labels.map(({ event }) => event.id));
      for (const { id, turning_point } of random.rows.events) if (turning_point) expect(labelled).toContain(id);
    }),
    { numRuns: 60 },
  );
});

it.each([280, 800])("is low without events, at %i px", (width) => {
  const { context } = readChartRequest(chronology, "en", new URLSearchParams({ _q: "nothing like this" }));
  const layout = chronologyLayout(chronology.build(story, context), width);
  expect(layout.marks).toEqual([]);
  expect(layout.height).toBeLessThan(1000);
});

it("names a turning point that takes the whole axis", () => {
  const { context } = readChartRequest(chronology, "en", new URLSearchParams());
  const alone = loadedSample(({ rows }) => {
    const [model = {}] = rows.events;
    rows.events.splice(0, rows.events.length, {
      ...model,
      ruling_ids: "",
      deal_ids: "",
      date: "2031~",
      turning_point: "true",
    });
  });
  const { marks, labels } = chronologyLayout(chronology.build(alone, context), 560);
  expect(marks).toHaveLength(1);
  expect(labels).toHaveLength(1);
  expect(labels[0]?.x).toBeGreaterThanOrEqual(0);
});

it("names all of few events and takes no more height than they need", () => {
  const { context } = readChartRequest(chronology, "ko", new URLSearchParams());
  const layout = chronologyLayout(chronology.build(eventfulStory(5), context), 280);
  expect(layout.marks).toHaveLength(6);
  expect(layout.labels).toHaveLength(6);
  expect(layout.height).toBeLessThan(420);
});

it.each([280, 560, 800])("shortens a title of many lines, at %i px", (width) => {
  const { context } = readChartRequest(chronology, "ko", new URLSearchParams());
  const model = chronology.build(story, context);
  const title = "법원은 두 사람이 함께 세운 나룻배 연구소를 둘러싼 다툼에서 ".repeat(4);
  const { labels, height } = chronologyLayout(
    { ...model, events: model.events.map((event) => ({ ...event, title })) },
    width,
  );
  expect(labels.length).toBeGreaterThan(0);
  for (const { lines } of labels) {
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(lines.at(-1)).toMatch(/…$/);
  }
  expect(height).toBeLessThan(2600);
});

it("names what has to be named among very many events, and keeps the marks within the drawing", () => {
  const { context } = readChartRequest(chronology, "en", new URLSearchParams());
  const busy = eventfulStory(240);
  const model = chronology.build(busy, context);
  const { marks, labels, height } = chronologyLayout(model, 280);
  const labelled = labels.map(({ event }) => event.id);
  const named = model.events.filter((event) => event.named).map(({ id }) => id);
  expect(named.length).toBeGreaterThan(2);
  expect(labelled).toEqual(expect.arrayContaining(named));
  expect(marks.map(({ event }) => event.id).sort()).toEqual(busy.rows.events.map(({ id }) => id).sort());
  expect(Math.max(...marks.map(({ x, width }) => x + width / 2))).toBeLessThanOrEqual(280);
  expect(height).toBeLessThan(2600);
});
