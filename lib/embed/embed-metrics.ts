import type { TextStyle } from "./text-block";

/** The range of frame widths in px for which an embed's height is computed; a narrower frame counts as 280 px. */
export const frameWidths = { min: 280, max: 1200 } as const;

/** How the parts of an embed are set, in px. The style sheet and the computed height both follow it. */
export const embedType = {
  finding: { size: 20, line: 26, bold: true },
  measure: { size: 14, line: 20 },
  note: { size: 14, line: 20 },
  credits: { size: 13, line: 26 },
  topic: { size: 15, line: 22, bold: true },
  stance: { size: 15, line: 22 },
  stanceCredits: { size: 13, line: 26 },
  cell: { size: 14, line: 20 },
} satisfies Readonly<Record<string, TextStyle>>;

/** Space around the parts of an embed, in px. */
export const embedSpace = {
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
  summary: 32,
  /** Above and below the text of a topic, and of a side's position. */
  topic: 8,
  stance: 10,
  /** Between the two columns of a comparison. */
  gutter: 24,
  /** Below a table that may scroll: as high as the highest scroll bar of the common systems. */
  scrollbar: 16,
  /** Around the text of a table's cell. */
  cellTop: 6,
  cellSide: 12,
} as const;

/** Widest lines of running text, in px. */
export const textWidths = { finding: 760, text: 680 } as const;
