import type { Presentation } from "./presentation";
import type { TextStyle } from "./text-block";

/** The range of frame widths in px for which an embed's height is computed; a narrower frame counts as 280 px. */
export const frameWidths = { min: 280, max: 1200 } as const;

/** How the parts of an embed are set, in px. The style sheet and the computed height both follow it. */
export const embedType = {
  finding: { size: 20, line: 26, bold: true },
  standfirst: { size: 15, line: 22 },
  measure: { size: 14, line: 20 },
  note: { size: 14, line: 20 },
  credits: { size: 13, line: 26 },
  caption: { size: 13, line: 19 },
  chapter: { size: 17, line: 24, bold: true },
  topic: { size: 15, line: 22, bold: true },
  /** The short form of a position, at half a phone's width as well. */
  short: { size: 18, line: 24, bold: true },
  stance: { size: 15, line: 22 },
  stanceCredits: { size: 13, line: 26 },
  cell: { size: 14, line: 20 },
} satisfies Readonly<Record<string, TextStyle>>;

/** Space around the parts of an embed, in px. */
export const embedSpace = {
  /** On all four sides of an embed that is filled. */
  padding: 12,
  /** The rule above the headline, and what lies between them. */
  rule: 2,
  top: 8,
  measure: 4,
  drawing: 12,
  notes: 10,
  betweenNotes: 4,
  credits: 6,
  /** The line of links, and the line that opens the table. */
  actions: 28,
  betweenActions: 16,
  summary: 32,
  /** Above and below the text of a topic, and of a side's position. */
  topic: 8,
  stance: 10,
  /** Between the two columns of a comparison. */
  gutter: 24,
  /** Below a table that may scroll: as high as the highest scroll bar of the common systems. */
  scrollbar: 16,
  /** Above the heading of some rows that are listed and not drawn. */
  listed: 8,
  /** Around the text of a table's cell. */
  cellTop: 6,
  cellSide: 12,
} as const;

/**
 * The list of topics above a comparison, in px: from what width on title, strip and claims stand side by side, and all
 * years are labelled; the widths of title and claims and the gap between; the space above and below a row, and that below
 * the list.
 */
export const matrixSize = { wide: 600, labels: 860, title: 190, claims: 190, gap: 20, row: 6, below: 24 } as const;

/** Widest lines of running text, in px. */
export const textWidths = { finding: 760, text: 680 } as const;

/** The empty space in px on each side of an embed: a transparent one stands on its host's ground, in line with its text. */
export function paddingOf({ transparent }: Pick<Presentation, "transparent">): number {
  return transparent ? 0 : embedSpace.padding;
}
