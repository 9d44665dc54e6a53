/** Lines of text at a position; already broken, since SVG does not break lines. */
export interface PlacedText {
  /** Left edge, middle or right edge, as the text is anchored, in px. */
  readonly x: number;
  /** Baseline of the first line, in px. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** From the middle of capital letters down to the baseline, in em: half their height. */
export const halfCapHeight = 0.36;
