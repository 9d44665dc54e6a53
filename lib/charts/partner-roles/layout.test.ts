import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { emptyQuery } from "@/lib/query/query";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { type Box, isFree, isWithin } from "../kit/box";
import type { PlacedText } from "../kit/placed-text";
import { textWidth } from "../kit/text-width";
import { samplePartners, wholeOfPartners } from "../testing/sample-partners";
import { partnerRoles } from "./definition";
import { partnerRolesLayout, partnerRolesType as type } from "./layout";

const whole = loadedSample((draft) => {
  samplePartners(draft);
  wholeOfPartners(draft);
});
const stories = [loadedSample(samplePartners), whole, ...allStories()];
const cases = stories.flatMap((story, place) =>
  langs.flatMap((lang) =>
    [280, 400, 560, 800, 1160].map((width) => ({ story, name: `${story.id} (${place})`, lang, width })),
  ),
);

function boxOf({ x, y, lines }: PlacedText, size: number, bold = false): Box[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  return [{ x, y: y - size * 0.86, width, height: lines.length * type.lineHeight - 1 }];
}

describe.each(cases)("the money of partners of $name in $lang at $width px", ({ story, lang, width }) => {
  const model = partnerRoles.build(story, { lang, query: emptyQuery, options: {} });
  const layout = partnerRolesLayout(model, width);
  const bars = layout.groups.flatMap((group) => group.bars);
  const texts = [
    ...layout.groups.flatMap(({ heading, status, rest }) => [
      ...boxOf(heading, type.heading, true),
      ...boxOf(status, type.detail),
      ...boxOf(rest, type.detail),
    ]),
    ...bars.flatMap(({ label, amount }) => [...boxOf(label, type.label), ...boxOf(amount, type.label, true)]),
    ...boxOf(layout.unstated, type.label, true),
    ...layout.roles.flatMap((role) => boxOf(role, type.detail)),
    ...layout.names.flatMap(({ text }) => boxOf(text, type.label)),
  ];

  test("draws every partner once, with a bar or without", () => {
    const ids = [...bars.map(({ bar }) => bar.id), ...layout.names.map(({ id }) => id)];
    expect(ids.toSorted()).toEqual(model.table.rows.map(({ id }) => id).toSorted());
  });

  test("places everything within the drawing and nothing over anything else", () => {
    const boxes = [...texts, ...bars.map(({ box }) => box)];
    const sheet = {
      x: -0.01,
      y: layout.key.height - 0.01,
      width: width + 0.04,
      height: layout.height - layout.key.height,
    };
    for (const [index, box] of boxes.entries()) {
      expect(isWithin(box, sheet)).toBe(true);
      expect(isFree(box, boxes.slice(index + 1), -0.02)).toBe(true);
    }
  });

  test("draws all bars and wholes on one scale, parts of a whole one behind the other within its outline", () => {
    const scales = layout.groups.flatMap(({ outlines, bars: own }, index) => {
      const value = model.groups[index]?.whole?.value;
      expect(outlines.length > 0).toBe(value !== undefined);
      if (value === undefined) return own.map(({ bar, box }) => (box.width > 3 ? box.width / bar.value : null));
      let from = 0;
      return own.flatMap(({ bar, box }) => {
        const outline = outlines.find((each) => isWithin({ ...box, width: Math.min(box.width, width - box.x) }, each));
        const scale = (outline?.width ?? Number.NaN) / value;
        expect(box.x).toBeCloseTo(from * scale);
        expect(box.width).toBeCloseTo(Math.max(3, bar.value * scale));
        from += bar.value;
        return [scale, box.width > 3 ? box.width / bar.value : null];
      });
    });
    const drawn = scales.filter((scale) => scale !== null);
    for (const scale of drawn) expect(scale / (drawn[0] ?? Number.NaN)).toBeCloseTo(1);
  });
});
