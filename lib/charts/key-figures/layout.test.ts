import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { textWidth } from "../kit/text-width";
import { moreKeyFigures } from "../testing/sample-key-figures";
import { keyFigures } from "./definition";
import { keyFiguresLayout, keyFiguresType } from "./layout";

const story = loadedSample(moreKeyFigures);
const cases = langs.flatMap((lang) => [280, 400, 560, 800].map((width) => ({ lang, width })));

describe.each(cases)("key figures in $lang at $width px", ({ lang, width }) => {
  const { context } = readChartRequest(keyFigures, lang, new URLSearchParams());
  const layout = keyFiguresLayout(keyFigures.build(story, context), width);
  const bottom = ({ box, detail }: (typeof layout.bars)[number]) =>
    Math.max(box.y + box.height, detail.y + (detail.lines.length - 1) * keyFiguresType.lineHeight);

  test("are within the drawing", () => {
    for (const { value, detail, box } of layout.bars) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const line of value.lines)
        expect(value.x + textWidth(line, keyFiguresType.value, true)).toBeLessThanOrEqual(width);
      for (const line of detail.lines)
        expect(detail.x + textWidth(line, keyFiguresType.detail)).toBeLessThanOrEqual(width);
    }
    expect(Math.max(...layout.bars.map(bottom))).toBeLessThan(layout.height);
  });

  test("are below each other, each bar below its label", () => {
    for (const { label, bars } of layout.pairs) {
      const lastLine = label.y + (label.lines.length - 1) * keyFiguresType.lineHeight;
      expect(bars[0]?.box.y).toBeGreaterThan(lastLine);
      for (const [index, bar] of bars.entries()) {
        const next = bars[index + 1];
        if (next) expect(next.box.y).toBeGreaterThan(bottom(bar));
      }
    }
  });

  test("have name and date on one line, or on lines of their own", () => {
    for (const { bar, detail } of layout.bars) {
      if (detail.lines.length === 1) expect(detail.lines).toEqual([`${bar.name} · ${bar.detail}`]);
      else expect(detail.lines.join(" ")).toBe(`${bar.name} ${bar.detail}`);
    }
  });

  test("cut no text short", () => {
    const lines = layout.pairs.flatMap(({ label, bars }) => [
      ...label.lines,
      ...bars.flatMap(({ value, detail }) => [...value.lines, ...detail.lines]),
    ]);
    for (const line of lines) expect(line).not.toContain("…");
  });
});
