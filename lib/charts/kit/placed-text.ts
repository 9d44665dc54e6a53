/** Lines of text at a position, broken beforehand, since SVG breaks none. */
export interface PlacedText {
  /** Left edge, middle or right edge, as the text is anchored, in px. */
  readonly x: number;
  /** Baseline of the first line, in px. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** How far the baseline lies below the middle of the capitals, as a share of the font size: half their height. */
export const halfCapHeight = 0.36;
