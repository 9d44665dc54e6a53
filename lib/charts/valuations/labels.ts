import type { Box } from "../kit/box";
import type { PlacedMark } from "../kit/dated-marks";
import { type Label, labelNearMark, labelOf, type PlacedLabel, placedLabel } from "../kit/line-labels";
import { wrapText } from "../kit/text-width";
import type { ValuationOffer } from "./model";
import { valuationsType } from "./placed-marks";

const { name, text, lineHeight, offer: offerSize } = valuationsType;

/**
 * Places the labels of offers: near the mark where they fit, otherwise below the plot next to the same shape.
 *
 * @param obstacles what is drawn already
 * @param plot within which labels are near their marks
 * @param bottom where labels below the plot start, in px
 * @returns the offers, each with the middle of the glyph before a label below the plot, and the bottom of these labels
 */
export function placeOffers(
  marks: readonly PlacedMark<ValuationOffer>[],
  obstacles: readonly Box[],
  { plot, bottom, width }: { readonly plot: Box; readonly bottom: number; readonly width: number },
  narrow: boolean,
) {
  const taken = [...obstacles];
  let below = bottom;
  const offers = marks.map((mark) => {
    const near = labelNear(mark, taken, plot, narrow);
    if (near) {
      taken.push(near.box);
      return { ...mark, label: near, glyph: null };
    }
    const indent = offerSize + 6;
    const label = offerLabel(mark.mark, width - indent, narrow);
    const box = { x: indent, y: below + 8, width: label.width, height: label.height };
    taken.push(box);
    below = box.y + box.height;
    const glyph = { x: offerSize / 2, y: box.y + lineHeight / 2 };
    return { ...mark, label: placedLabel(mark.mark.id, label, box), glyph };
  });
  return { offers, bottom: below };
}

/** The label of an offer near its mark, in the widest form for which there is room; null where there is none. */
function labelNear(
  { mark, x, y }: PlacedMark<ValuationOffer>,
  obstacles: readonly Box[],
  bounds: Box,
  narrow: boolean,
): PlacedLabel | null {
  const forms = (narrow ? [150, 110, 84] : [210, 160, 120]).map((maxWidth) => offerLabel(mark, maxWidth, narrow));
  return labelNearMark({ id: mark.id, x, y }, forms, offerSize, obstacles, bounds);
}

function offerLabel(offer: ValuationOffer, maxWidth: number, narrow: boolean): Label {
  return labelOf([
    ...wrapText(offer.name, name, maxWidth, 3, true).map((line) => ({ line, bold: true })),
    ...wrapText(narrow ? offer.shortLabel : offer.label, text, maxWidth, 5).map((line) => ({ line })),
  ]);
}
