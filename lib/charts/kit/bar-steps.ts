import type { BarRow } from "./bars-model";
import type { Box } from "./box";
import { halfCapHeight, type PlacedText } from "./placed-text";
import { widestLine, wrapText } from "./text-width";

/** Sizes in px: of the line below a bar, how far a notch stands out of the bar, and how wide it is to a pointer. */
export const stepType = { text: 12, lineHeight: 16, overhang: 3, reach: 8 };

/** In px: from the axis to the texts, and between two of them. */
const indent = 4;
const textGap = 5;

/** The amounts that a bar's own has replaced, in px. */
export interface PlacedSteps {
  readonly notches: readonly { readonly id: string; readonly x: number }[];
  /** The word for the amounts, without id, then each amount with that of its row. */
  readonly texts: readonly (PlacedText & { readonly id?: string })[];
  /** From the bar's own end, where a higher amount is joined to it by a line; as wide as that line. */
  readonly beyond: number;
  /** The lower edge of the texts; their top where there are none. */
  readonly bottom: number;
}

/** Where steps have room, in px: the bar, the x of an amount, and the top and the right edge of the texts. */
interface StepRoom {
  readonly bar: Box;
  readonly along: (value: number) => number;
  readonly top: number;
  readonly right: number;
}

/**
 * Places a row's earlier amounts: a notch for each where its own bar would end, and their texts side by side below the
 * bar, in as many lines as the width requires.
 */
export function placeSteps(earlier: BarRow["earlier"], { bar, along, top, right }: StepRoom): PlacedSteps {
  const { text: size, lineHeight } = stepType;
  const texts: PlacedSteps["texts"][number][] = [];
  const left = bar.x + indent;
  let x = left;
  let y = top;
  let bottom = top;
  for (const { text, ...named } of textsOf(earlier)) {
    const lines = wrapText(text, size, right - left, 2);
    const width = widestLine(lines, size);
    if (x > left && x + width > right) {
      x = left;
      y = bottom;
    }
    texts.push({ ...named, x, y: y + lineHeight / 2 + size * halfCapHeight, lines });
    bottom = Math.max(bottom, y + lines.length * lineHeight);
    x += width + textGap;
  }
  const notches = (earlier?.steps ?? []).map(({ id, value }) => ({ id, x: along(value) }));
  const beyond = Math.max(0, ...notches.map((notch) => notch.x - bar.x - bar.width));
  return { notches, texts, beyond, bottom };
}

function textsOf(earlier: BarRow["earlier"]): { readonly id?: string; readonly text: string }[] {
  if (!earlier) return [];
  const last = earlier.steps.length - 1;
  const amounts = earlier.steps.map(({ id, text }, index) => ({ id, text: index < last ? `${text},` : text }));
  return [{ text: earlier.label }, ...amounts];
}
