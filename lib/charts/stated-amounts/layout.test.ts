import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { emptyQuery } from "@/lib/query/query";
import { textWidth } from "../kit/text-width";
import { sampleStatedSums } from "../testing/sample-stated-sums";
import { statedAmounts } from "./definition";
import { statedAmountsLayout, statedType } from "./layout";

const story = loadedSample(sampleStatedSums);
const cases = [280, 400, 560, 800].flatMap((width) => (["en", "ko"] as const).map((lang) => ({ width, lang })));

describe.each(cases)("statedAmountsLayout at $width px, $lang", ({ width, lang }) => {
  const layout = statedAmountsLayout(statedAmounts.build(story, { lang, query: emptyQuery, options: {} }), width);

  test("places bars and texts within the width", () => {
    for (const { bar, box, value, by } of layout.bars) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const line of value.lines)
        expect(value.x + textWidth(line, statedType.value, true)).toBeLessThanOrEqual(width);
      for (const line of by?.lines ?? []) expect(line.endsWith("…"), bar.by).toBe(false);
    }
    for (const { row, sentence } of layout.rows)
      for (const line of sentence.lines)
        expect(sentence.x + textWidth(line, statedType.value, row.remarkable)).toBeLessThanOrEqual(width);
  });

  test("places everything below each other without overlap and within the height", () => {
    let bottom = layout.key.height;
    const pass = (top: number, end: number) => {
      expect(top).toBeGreaterThanOrEqual(bottom);
      bottom = end;
    };
    const text = ({ y, lines }: { y: number; lines: readonly string[] }, size: number, line: number) =>
      pass(y - size * 0.8, y + (lines.length - 1) * line + size * 0.2);
    for (const { label, detail, bars, sentence } of layout.rows) {
      text(label, statedType.label, statedType.lineHeight);
      text(detail, statedType.by, statedType.byLine);
      for (const { bar, box, value, by } of bars) {
        const rect = () => pass(box.y, box.y + box.height);
        if (bar.kind === "computed") rect();
        text(value, statedType.value, statedType.lineHeight);
        if (by) text(by, statedType.by, statedType.byLine);
        if (bar.kind === "printed") rect();
      }
      text(sentence, statedType.value, statedType.lineHeight);
    }
    expect(bottom).toBeLessThanOrEqual(layout.height);
  });
});
