import { type Box, nearestPoint } from "../kit/box";
import { labelPlace } from "../kit/label-place";
import { textWidth, wrapText } from "../kit/text-width";
import type { ValuationOffer } from "./model";
import { type PlacedMark, type PlacedOffer, stackedTexts, valuationsType } from "./places";

type OfferMark = PlacedMark & { readonly mark: ValuationOffer };

interface OfferBounds {
  /** Within which labels stand beside their marks. */
  readonly plot: Box;
  /** Where the labels begin that have no room there, and how wide they may be, in px. */
  readonly below: number;
  readonly width: number;
}

/**
 * Gives every offer its label: near its mark where that is free, otherwise below the plot after the same shape.
 *
 * @param obstacles what is drawn already
 * @returns the offers and the bottom of what stands below the plot, in px
 */
export function placeOffers(
  marks: readonly OfferMark[],
  obstacles: readonly Box[],
  { plot, below, width }: OfferBounds,
  narrow: boolean,
): { readonly offers: readonly PlacedOffer[]; readonly bottom: number } {
  const taken = [...obstacles];
  const offers: PlacedOffer[] = [];
  let bottom = below;
  for (const { mark: offer, x, y, width: span } of marks) {
    const forms = (narrow ? [150, 110, 84] : [210, 160, 120]).map((most) => wordsOf(offer, most, narrow));
    const found = labelPlace({ x, y }, forms, taken, plot);
    const rows = forms[found?.size ?? 0]?.rows ?? [];
    if (found) {
      taken.push(found.box);
      const near = nearestPoint(found.box, { x, y });
      const distance = Math.hypot(near.x - x, near.y - y);
      const edge = valuationsType.offer / 2 / Math.max(distance, 1);
      const start = { x: x + (near.x - x) * edge, y: y + (near.y - y) * edge };
      const leader = distance > valuationsType.offer ? [start.x, start.y, near.x, near.y] : [];
      const texts = stackedTexts(found.box.x, found.box.y, rows);
      offers.push({ offer, x, y, width: span, label: { id: offer.id, box: found.box, texts, leader }, glyph: null });
      continue;
    }
    const indent = valuationsType.offer + 6;
    const words = wordsOf(offer, width - indent, narrow);
    const box = { x: indent, y: bottom + 8, width: words.width, height: words.height };
    const glyph = { x: valuationsType.offer / 2, y: box.y + valuationsType.lineHeight / 2 };
    const texts = stackedTexts(box.x, box.y, words.rows);
    offers.push({ offer, x, y, width: span, label: { id: offer.id, box, texts, leader: [] }, glyph });
    bottom = box.y + box.height;
  }
  return { offers, bottom };
}

function wordsOf(offer: ValuationOffer, most: number, narrow: boolean) {
  const { name, text, lineHeight } = valuationsType;
  const rows = [
    ...wrapText(offer.name, name, most, 3, true).map((line) => ({ line, bold: true })),
    ...wrapText(narrow ? offer.shortLabel : offer.label, text, most, 5).map((line) => ({ line, bold: false })),
  ];
  const width = Math.max(0, ...rows.map(({ line, bold }) => textWidth(line, bold ? name : text, bold)));
  return { rows, width, height: rows.length * lineHeight };
}
