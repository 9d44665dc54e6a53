import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import { type Box, isFree, isWithin } from "../kit/box";
import { markBox } from "../kit/dated-marks";
import type { PlacedLabel } from "../kit/line-labels";
import { textWidth } from "../kit/text-width";
import { sampleValuations } from "../testing/sample-valuations";
import { valuations } from "./definition";
import { valuationsLayout } from "./layout";
import { lineBoxes, offerBoxes, valuationsType } from "./placed-marks";

const cases = [280, 400, 560, 800, 1160].flatMap((width) =>
  (["en", "ko"] as const).flatMap((lang) => (["log", "linear"] as const).map((scale) => ({ width, lang, scale }))),
);
const story = loadedSample(sampleValuations);
/** With an offer whose label is so long that it would leave a drawing of 560 px to the right of its mark. */
const wordyOffer = loadedSample((draft) => {
  sampleValuations(draft);
  Object.assign(draftRow(draft, "valuations", "ferry-offer"), { date: "2030-08-05", valuation: "97400000000" });
  draftRow(draft, "terms", "valuations-basis-offered").label_en = "Price offered in a bid";
});
const crowded = loadedSample((draft) => {
  sampleValuations(draft);
  for (const row of draft.rows.valuations) row.valuation = "5000000";
  const offer = draftRow(draft, "valuations", "ferry-offer");
  for (const id of ["reed-works", "rush-yard"])
    draft.rows.valuations.push({ ...offer, id: `${id}-offer`, entity_id: id });
});

describe.each(cases)("step lines at $width px, $lang, $scale", ({ width, lang, scale }) => {
  const model = valuations.build(story, { lang, query: emptyQuery, options: { scale } });
  const layout = valuationsLayout(model, width);
  const labels = [...layout.ends, ...layout.offers.map(({ label }) => label), ...layout.amounts];
  const marks = layout.lines.flatMap((line) => line.marks.map(markBox));
  const offers = layout.offers.flatMap(offerBoxes);

  test("keeps everything within the drawing", () => {
    const sheet = { x: -0.01, y: 0, width: width + 0.02, height: layout.height };
    for (const box of [...labels.map((label) => label.box), ...marks, ...offers])
      expect(isWithin(box, sheet)).toBe(true);
    for (const { text } of layout.times) expect(text ? text.x + widthOf(text) : 0).toBeLessThanOrEqual(width);
  });

  test("shortens no label, and keeps every text within its label's box", () => {
    for (const { box, texts } of labels)
      for (const text of texts) {
        expect(text.lines.join("")).not.toContain("…");
        expect(text.x + widthOf(text)).toBeLessThanOrEqual(box.x + box.width + 0.01);
        expect(text.y).toBeLessThanOrEqual(box.y + box.height);
      }
  });

  test("keeps labels clear of each other, of marks and of lines", () => {
    const others: Box[] = [...layout.lines.flatMap(lineBoxes), ...offers];
    for (const [index, { id, box }] of labels.entries()) {
      expect(isFree(box, others), id).toBe(true);
      expect(
        isFree(
          box,
          labels.slice(index + 1).map((label) => label.box),
        ),
        id,
      ).toBe(true);
    }
  });

  test("names every line and every offer", () => {
    expect(layout.ends).toHaveLength(model.lines.length);
    expect(layout.offers.map(({ label }) => label.texts.length)).not.toContain(0);
  });

  test("keeps labels apart even where all lines end at one height and offers at one point", () => {
    const dense = valuationsLayout(valuations.build(crowded, { lang, query: emptyQuery, options: { scale } }), width);
    const boxes = [...dense.ends, ...dense.offers.map(({ label }) => label)].map(({ box }) => box);
    expect(boxes).toHaveLength(6);
    for (const [index, box] of boxes.entries()) {
      expect(isFree(box, boxes.slice(index + 1))).toBe(true);
      expect(isWithin(box, { x: 0, y: 0, width: width + 0.01, height: dense.height })).toBe(true);
    }
  });

  test("keeps labels of offers within the drawing where there are no lines", () => {
    const filters = [{ column: "basis", operator: "eq", values: ["offered"] }] as const;
    const alone = valuations.build(wordyOffer, { lang, query: { ...emptyQuery, filters }, options: { scale } });
    const { offers: placed, height } = valuationsLayout(alone, width);
    expect(placed).toHaveLength(1);
    for (const { label } of placed) expect(isWithin(label.box, { x: 0, y: 0, width, height })).toBe(true);
  });

  test("goes up with the value and to the right with time", () => {
    for (const { marks: placed } of layout.lines)
      for (const [index, { mark, x, y }] of placed.entries()) {
        const next = placed[index + 1];
        if (!next) continue;
        expect(next.x).toBeGreaterThan(x);
        expect(Math.sign(y - next.y)).toBe(Math.sign(next.mark.value - mark.value));
      }
  });
});

function widthOf({ lines, bold = false }: PlacedLabel["texts"][number]): number {
  const size = bold ? valuationsType.name : valuationsType.text;
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}
