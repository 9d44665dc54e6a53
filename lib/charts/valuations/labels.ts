import type { Box, Point } from "../kit/box";
import { coveredBoxes, type Label, labelNearMark, labelOf, type PlacedLabel, placedLabel } from "../kit/line-labels";
import { wrapText } from "../kit/text-width";
import type { ValuationCrossing, ValuationOffer } from "./model";
import { valuationsType } from "./placed-marks";

const { name, text, lineHeight } = valuationsType;

/** What a label explains: a point of the plot, and the width in px of the sign that is drawn there. */
export interface Callout extends Point {
  readonly id: string;
  readonly sign: number;
  /** Makes the label at most so wide, in px. */
  readonly label: (maxWidth: number) => Label;
}

/** A label, and the middle of the sign before it where it stands below the plot; null beside the mark. */
export interface PlacedCallout {
  readonly label: PlacedLabel;
  readonly glyph: Point | null;
}

/**
 * Places labels of single marks: near the mark where they fit, otherwise below the plot next to the same sign.
 *
 * @param obstacles what is drawn already
 * @param plot within which labels are near their marks
 * @param bottom where labels below the plot start, in px
 * @returns the labels in the order of the marks, and the bottom of those below the plot
 */
export function placeCallouts(
  callouts: readonly Callout[],
  obstacles: readonly Box[],
  { plot, bottom, width }: { readonly plot: Box; readonly bottom: number; readonly width: number },
  narrow: boolean,
): { readonly placed: readonly PlacedCallout[]; readonly bottom: number } {
  const taken = [...obstacles];
  let below = bottom;
  const placed = callouts.map(({ sign, label: labelWithin, ...at }): PlacedCallout => {
    const forms = (narrow ? [150, 110, 84] : [210, 160, 120]).map(labelWithin);
    const near = labelNearMark(at, forms, sign, taken, plot);
    if (near) {
      taken.push(...coveredBoxes(near));
      return { label: near, glyph: null };
    }
    const indent = sign + 6;
    const label = labelWithin(width - indent);
    const box = { x: indent, y: below + 8, width: label.width, height: label.height };
    taken.push(box);
    below = box.y + box.height;
    return { label: placedLabel(at.id, label, box), glyph: { x: sign / 2, y: box.y + lineHeight / 2 } };
  });
  return { placed, bottom: below };
}

/** The label of an offer, at most so wide, in px. */
export function offerLabel(offer: ValuationOffer, maxWidth: number, narrow: boolean): Label {
  return labelOf([
    ...wrapText(offer.name, name, maxWidth, 3, true).map((line) => ({ line, bold: true })),
    ...wrapText(narrow ? offer.shortLabel : offer.label, text, maxWidth, 5).map((line) => ({ line })),
  ]);
}

/** The label of a crossing, at most so wide, in px. */
export function crossingLabel({ label }: ValuationCrossing, maxWidth: number): Label {
  return labelOf(wrapText(label, name, maxWidth, 5, true).map((line) => ({ line, bold: true })));
}
