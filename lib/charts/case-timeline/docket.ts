import type { SideKey } from "@/lib/story/side-key";
import type { Box, Point } from "../kit/box";
import { type KeyLayout, keyLayout } from "../kit/key-layout";
import type { PlacedText } from "../kit/placed-text";
import { wrapText } from "../kit/text-width";
import type { CaseLane, CaseMark } from "./model";

/** Sizes in px that the layouts and the drawing share; `line` is how thick the bar of a case is. */
export const docketType = { title: 14, titleLine: 18, text: 12, lineHeight: 16, mark: 11, tick: 14, line: 3 };

const type = docketType;
const maxTitleLines = 3;
const maxFactLines = 4;
/** Space in px below the parties of a case, and below its facts. */
const partyGap = 2;
const headGap = 12;
/** The pieces in which a bar without a known end fades, each behind a gap of its own, in px. */
const fading = [
  { gap: 3, length: 7 },
  { gap: 4, length: 5 },
  { gap: 4, length: 3 },
];

/** How long in px the fading end of a bar is. */
export const fadeLength = fading.reduce((sum, { gap, length }) => sum + gap + length, 0);

/** A filing or ruling: its middle and size in px. A tick crosses the bar; a span is drawn over all possible days. */
export interface PlacedCaseMark extends Box {
  readonly mark: CaseMark;
  readonly look: "tick" | "dot" | "glyph" | "span";
}

/** What stands beside a mark: its date where time is not to scale, its name, and what it left undecided. */
export interface DocketLabel {
  readonly mark: CaseMark;
  readonly date: PlacedText | null;
  readonly name: PlacedText;
  readonly undecided: PlacedText | null;
  /** The line from a tick to the dot at the head of its label, and that dot. */
  readonly leader: readonly Point[];
}

/** The head of a case: title, parties and facts. */
export interface DocketHead {
  readonly title: PlacedText;
  readonly parties: { readonly y: number; readonly layout: KeyLayout<SideKey> };
  readonly facts: readonly PlacedText[];
  /** Where the marks of the case may begin, in px. */
  readonly bottom: number;
}

export interface DocketLane {
  readonly id: string;
  readonly head: DocketHead;
  /** The pieces of the bar, its caps at the ends that are known, and the tick of the next known date. */
  readonly bar: readonly Box[];
  readonly caps: readonly Box[];
  readonly next: { readonly tick: Box; readonly text: PlacedText | null } | null;
  /** Where the lines of the years run, in px. */
  readonly top: number;
  readonly bottom: number;
}

export interface DocketLayout {
  readonly height: number;
  /** The first days of years; none where time is not to scale, and no text where it does not fit. */
  readonly years: readonly { readonly x: number; readonly text: PlacedText | null }[];
  readonly lanes: readonly DocketLane[];
  readonly marks: readonly PlacedCaseMark[];
  readonly labels: readonly DocketLabel[];
}

/** Lays out the head of a case from a top in px. */
export function docketHead({ title, parties, facts }: CaseLane, top: number, width: number): DocketHead {
  const titleLines = wrapText(title, type.title, width, maxTitleLines, true);
  const partiesTop = top + titleLines.length * type.titleLine + partyGap;
  const layout = keyLayout(parties, width);
  let y = partiesTop + layout.height + partyGap;
  const placed = facts.map((fact) => {
    const lines = wrapText(fact, type.text, width, maxFactLines);
    const text = { x: 0, y: y + type.text, lines };
    y += lines.length * type.lineHeight;
    return text;
  });
  return {
    title: { x: 0, y: top + type.title, lines: titleLines },
    parties: { y: partiesTop, layout },
    facts: placed,
    bottom: y + headGap,
  };
}

/** The pieces that fade out from an end of a bar: how far away from it each begins, and how long it is, in px. */
export function fadingPieces(): readonly { readonly from: number; readonly length: number }[] {
  let from = 0;
  return fading.map(({ gap, length }) => {
    const piece = { from: from + gap, length };
    from += gap + length;
    return piece;
  });
}
