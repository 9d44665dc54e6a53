/** The widths in px at which every chart is drawn statically; an embed shows the one that fits. */
export const staticWidths = [280, 400, 560, 800] as const;

/** Those of pages, whose columns are wider than most of those that embeds stand in: words keep their size there too. */
export const pageWidths = [...staticWidths, 1120] as const;

/** A drawing of a chart, and the width in px at which it was made. */
export interface StaticDrawing {
  readonly width: number;
  readonly svg: string;
}

/** The static width whose drawing is shown in a box of a width in px: the widest that fits, else the narrowest. */
export function staticWidthFor(width: number): (typeof staticWidths)[number] {
  return staticWidths.findLast((drawn) => drawn <= width) ?? staticWidths[0];
}
