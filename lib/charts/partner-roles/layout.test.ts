import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { emptyQuery } from "@/lib/query/query";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { textWidth } from "../kit/text-width";
import { samplePartners } from "../testing/sample-partners";
import { partnerRoles } from "./definition";
import { type PartnerText, partnerRolesLayout, partnerRolesType as type } from "./layout";

const stories = [loadedSample(samplePartners), ...allStories()];
const cases = stories.flatMap((story) =>
  langs.flatMap((lang) => [280, 400, 560, 800, 1160].map((width) => ({ story, name: story.id, lang, width }))),
);

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, lines, anchor }: PartnerText, size: number, bold = false): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const left = anchor === "end" ? x - width : x;
  const top = y - size * 0.86;
  return { text: lines.join(" "), left, right: left + width, top, bottom: top + lines.length * type.lineHeight };
}

describe.each(cases)("partnerRolesLayout of $name in $lang at $width px", ({ story, lang, width }) => {
  const model = partnerRoles.build(story, { lang, query: emptyQuery, options: {} });
  const layout = partnerRolesLayout(model, width);
  const details = layout.marks.flatMap((mark) => mark.details);
  const glyphs = layout.marks.map(({ mark, x, y }): Box => {
    const r = type.glyph / 2;
    return { text: mark.id, left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const boxes = [
    ...layout.heads.map((head) => boxOf(head, type.head, true)),
    ...layout.names.map((name) => boxOf(name, type.name)),
    ...details.map((detail) => boxOf(detail, type.detail)),
    ...glyphs,
  ];

  test("draws every mark once and truncates no text", () => {
    expect(layout.marks.map(({ mark }) => mark.id).sort()).toEqual(model.table.rows.map(({ id }) => id).sort());
    expect(boxes.filter(({ text }) => text.endsWith("…"))).toEqual([]);
  });

  test("places everything within the drawing and nothing over anything else", () => {
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width + 0.02);
      expect(box.top).toBeGreaterThanOrEqual(layout.key.height);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
    }
    const meet = (a: Box, b: Box) =>
      a.left < b.right - 0.02 && b.left < a.right - 0.02 && a.top < b.bottom - 0.02 && b.top < a.bottom - 0.02;
    const meeting = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => meet(a, b)));
    expect(meeting).toEqual([]);
  });

  test("has one row per partner where roles are columns, else one per mark", () => {
    const matrix = new Set(layout.heads.map(({ x }) => x)).size > 1;
    if (width >= 800 && model.partners.length > 0) expect(matrix).toBe(true);
    if (width <= 400) expect(matrix).toBe(false);
    expect(layout.names).toHaveLength(matrix ? model.partners.length : model.marks.length);
  });
});

test("many roles are groups rather than columns too narrow to read", () => {
  const [story] = stories;
  if (!story) throw new Error("no story");
  const model = partnerRoles.build(story, { lang: "en", query: emptyQuery, options: {} });
  const [role] = model.roles;
  if (!role) throw new Error("no role");
  const roles = Array.from({ length: 12 }, (_, index) => ({ ...role, word: `role-${index}` }));
  const layout = partnerRolesLayout({ ...model, roles }, 560);
  expect(new Set(layout.heads.map(({ x }) => x))).toEqual(new Set([0]));
});
