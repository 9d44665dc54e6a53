import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { emptyQuery } from "@/lib/query/query";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { type Box, isFree, isWithin } from "../kit/box";
import { boxAround } from "../kit/dated-marks";
import type { PlacedText } from "../kit/placed-text";
import { textWidth } from "../kit/text-width";
import { sampleSites } from "../testing/sample-sites";
import { siteBuilders } from "./definition";
import { siteBuildersLayout, siteBuildersType as type } from "./layout";

const stories = [loadedSample(sampleSites), ...allStories()];
const cases = stories.flatMap((story) =>
  langs.flatMap((lang) => [280, 400, 560, 800, 1160].map((width) => ({ story, name: story.id, lang, width }))),
);

function boxOf({ x, y, lines }: PlacedText, size: number, bold = false): Box[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  return [{ x, y: y - size * 0.86, width, height: lines.length * type.lineHeight - 2 }];
}

describe.each(cases)("sites and companies of $name in $lang at $width px", ({ story, lang, width }) => {
  const model = siteBuilders.build(story, { lang, query: emptyQuery, options: {} });
  const layout = siteBuildersLayout(model, width);

  test("draws every company of every site once", () => {
    for (const { row, companies } of layout.sites)
      expect(companies.map(({ company }) => company.entity).toSorted()).toEqual(
        row.companies.map(({ entity }) => entity).toSorted(),
      );
  });

  test("places everything within the drawing and nothing over anything else", () => {
    const boxes = [
      ...layout.headings.flatMap((heading) => boxOf(heading, type.text)),
      ...layout.sites.flatMap(({ name, detail, companies, unnamed }) => [
        ...boxOf(name, type.name, true),
        ...boxOf(detail, type.text),
        ...boxOf(unnamed, type.text),
        ...companies.flatMap((company) => [
          boxAround(company.x, company.y, type.glyph),
          ...(company.name ? boxOf(company.name, type.text) : []),
        ]),
      ]),
    ];
    const { height } = layout;
    const sheet = { x: -0.01, y: layout.key.height - 0.01, width: width + 0.04, height: height - layout.key.height };
    for (const [index, box] of boxes.entries()) {
      expect(isWithin(box, sheet)).toBe(true);
      expect(isFree(box, boxes.slice(index + 1), -0.02)).toBe(true);
    }
  });

  test("names no company behind its mark where it has a column, and every one where it is narrow", () => {
    const columns = width < 520 ? 0 : layout.headings.length - 1;
    expect(columns).toBeLessThanOrEqual(model.columns.length);
    for (const { companies } of layout.sites)
      for (const { company, name } of companies) {
        const isColumn = model.columns.slice(0, columns).some(({ entity }) => entity === company.entity);
        expect(name === null).toBe(isColumn);
      }
  });
});
