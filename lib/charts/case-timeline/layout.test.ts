import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { allStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import type { Box, Point } from "../kit/box";
import { lineTouches } from "../kit/box";
import type { PlacedText } from "../kit/placed-text";
import { widestLine } from "../kit/text-width";
import { type DocketRow, docketStory } from "../testing/docket-story";
import { caseTimeline } from "./definition";
import { docketType } from "./docket";
import { caseTimelineLayout } from "./layout";

const widths = [280, 400, 480, 560, 800, 1160];

function build(story: Story, lang: Lang = "en", address = "") {
  return caseTimeline.build(story, readChartRequest(caseTimeline, lang, new URLSearchParams(address)).context);
}

function textBox({ x, y, lines }: PlacedText, bold = false): Box {
  const { text: size, lineHeight } = docketType;
  return { x, y: y - size * 0.8, width: widestLine(lines, size, bold), height: (lines.length - 1) * lineHeight + size };
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x < b.x + b.width - slack &&
    b.x < a.x + a.width - slack &&
    a.y < b.y + b.height - slack &&
    b.y < a.y + a.height - slack
  );
}

/** What a reader could stumble on in a layout: things that touch, cross or leave the drawing. */
function troubles(story: Story, lang: Lang, width: number): string[] {
  const model = build(story, lang);
  const { marks, labels, lanes, height } = caseTimelineLayout(model, width);
  const boxes = marks.map(({ mark, look, x, y, width: w, height: h }) => ({
    id: mark.id,
    look,
    box: { x: x - w / 2, y: y - h / 2, width: w, height: h },
  }));
  const texts = labels.flatMap(({ mark, date, name, undecided }) =>
    [date, name, undecided].flatMap((text) => (text ? [{ id: mark.id, box: textBox(text, text === name) }] : [])),
  );
  const found: string[] = [];
  for (const [index, { id, look, box }] of boxes.entries()) {
    if (box.x < -0.01 || box.x + box.width > width + 0.01 || box.y + box.height > height) found.push(`${id} leaves`);
    // Ticks of days close to each other may touch: they are lines, and their labels stand apart.
    for (const other of boxes.slice(index + 1))
      if (!(look === "tick" && other.look === "tick") && overlap(box, other.box)) found.push(`${id} on ${other.id}`);
    for (const text of texts) if (overlap(box, text.box)) found.push(`${id} on the name of ${text.id}`);
  }
  for (const [index, { id, box }] of texts.entries()) {
    if (box.x + box.width > width + 0.5 || box.y + box.height > height) found.push(`the name of ${id} leaves`);
    for (const other of texts.slice(index + 1))
      if (other.id !== id && overlap(box, other.box)) found.push(`the name of ${id} on that of ${other.id}`);
  }
  const heads = labels.flatMap(({ mark, leader }) => {
    const end = leader.at(-1);
    return end ? [{ id: mark.id, box: { x: end.x - 4.5, y: end.y - 4.5, width: 9, height: 9 } }] : [];
  });
  for (const { mark, leader } of labels) {
    for (const [from, to] of pieces(leader)) {
      for (const { id, box } of heads)
        if (id !== mark.id && lineTouches(from, to, box)) found.push(`leader of ${mark.id} on the head of ${id}`);
      for (const { id, look, box } of boxes)
        if (id !== mark.id && look !== "tick" && lineTouches(from, to, box))
          found.push(`leader of ${mark.id} on ${id}`);
      for (const { id, box } of texts)
        if (lineTouches(from, to, box)) found.push(`leader of ${mark.id} on the name of ${id}`);
    }
  }
  for (const [index, lane] of lanes.entries()) {
    const top = lane.head.title.y - docketType.title;
    for (const text of lane.head.facts) if (textBox(text).y < top) found.push(`facts of ${lane.id} above its title`);
    const above = lanes[index - 1];
    if (above && top < above.bottom) found.push(`${lane.id} on ${above.id}`);
    for (const piece of [...lane.bar, ...lane.caps])
      for (const text of lane.head.facts)
        if (overlap(piece, textBox(text))) found.push(`bar of ${lane.id} on its facts`);
    for (const piece of [...lane.bar, ...lane.caps])
      if (piece.x < -0.01 || piece.x + piece.width > width || piece.y + piece.height > height)
        found.push(`bar of ${lane.id} leaves`);
  }
  return found;
}

function pieces(leader: readonly Point[]): (readonly [Point, Point])[] {
  return leader.slice(1).flatMap((to, index) => {
    const from = leader[index];
    return from ? [[from, to] as const] : [];
  });
}

const days = fc.integer({ min: 0, max: 420 }).map((day) => new Date(Date.UTC(2030, 2, 1 + day)).toISOString());
const dockets: fc.Arbitrary<readonly DocketRow[]> = fc.array(
  fc.record({
    date: days.chain((iso) => fc.constantFrom(iso.slice(0, 10), iso.slice(0, 10), iso.slice(0, 10), iso.slice(0, 7))),
    kind: fc.constantFrom("order", "filing", "filing", "split"),
    filedBy: fc.constantFrom("", "ada-fenn", "bo-marsh"),
    cells: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 14 })).map(
      ([name, left]): Record<string, string> => ({
        short_en: Array.from({ length: name }, () => "ferrymen").join(" "),
        short_ko: "나룻배 결정",
        not_decided_en: Array.from({ length: left }, () => "whether").join(" "),
        not_decided_ko: left === 0 ? "" : "뱃삯을 누가 내는지",
      }),
    ),
  }),
  { minLength: 1, maxLength: 24 },
);

describe("the layout of the docket", () => {
  test.each(
    allStories().flatMap((story) =>
      langs.flatMap((lang) => widths.map((width) => [story.id, lang, width, story] as const)),
    ),
  )("of %s in %s at %i px lets nothing touch, cross or leave", (_, lang, width, story) => {
    expect(troubles(story, lang, width)).toEqual([]);
  });

  test("lets nothing touch, cross or leave, whatever was filed and decided", () => {
    fc.assert(
      fc.property(dockets, fc.constantFrom(...widths), fc.constantFrom("", "2030-03-01"), (docket, width, filed) => {
        const marked = docket.map((row) => (row.kind === "filing" ? row : { ...row, filedBy: "" }));
        expect(troubles(docketStory(marked, { filed }), "en", width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("is to scale from 480 px on, with the side that brought the case above the bar, and in rows below", () => {
    const story = docketStory([
      { date: "2030-03-01", kind: "filing", filedBy: "ada-fenn" },
      { date: "2030-06-01", kind: "filing", filedBy: "bo-marsh" },
      { date: "2030-09-01", kind: "order" },
    ]);
    const wide = caseTimelineLayout(build(story), 800);
    const [above, below, tick] = wide.marks;
    expect(above?.y).toBeLessThan(tick?.y ?? 0);
    expect(below?.y).toBeGreaterThan(tick?.y ?? 0);
    expect(tick?.look).toBe("tick");
    const narrow = caseTimelineLayout(build(story), 280);
    expect(narrow.years).toEqual([]);
    expect(narrow.labels).toHaveLength(3);
    const ys = narrow.marks.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  test("caps the bar of a case that ended, and lets that of an open one fade", () => {
    for (const width of [280, 800]) {
      const lane = (lawsuit: Record<string, string>) =>
        caseTimelineLayout(build(docketStory([{ date: "2030-03-04", kind: "order" }], lawsuit)), width).lanes[0];
      expect(lane({ ended: "2030-04-01" })).toMatchObject({ bar: { length: 1 }, caps: { length: 1 } });
      expect(lane({})).toMatchObject({ bar: { length: 4 }, caps: { length: 0 } });
      expect(lane({ filed: "" })).toMatchObject({ bar: { length: 7 } });
    }
  });

  test("draws nothing where no row matches", () => {
    const model = build(loadedSample(), "ko", "case_id=no-such-case");
    for (const width of widths) expect(caseTimelineLayout(model, width).marks).toEqual([]);
  });
});
