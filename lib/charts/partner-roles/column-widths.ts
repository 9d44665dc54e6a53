/** Minimum share of the width for the names. */
const minNameShare = 0.28;

/** Widths in px at which a column's texts can be drawn, in rising order. */
export interface ColumnNeed {
  /** With amounts and head broken between words. */
  readonly min: number;
  /** With no amount broken. */
  readonly amounts: number;
  /** With nothing broken. */
  readonly full: number;
}

/**
 * Divides the width of a matrix between the column of names and the columns of roles.
 *
 * @param names width of the names with none broken, in px
 * @param needs what each role's column needs
 * @param width of the matrix, in px
 * @returns widths in px that add up to `width`, that of the names first; null where it is too narrow for the columns
 */
export function columnWidths(names: number, needs: readonly ColumnNeed[], width: number): readonly number[] | null {
  const min = needs.reduce((sum, need) => sum + need.min, 0);
  if (min > width * (1 - minNameShare)) return null;
  const nameWidth = Math.min(width - min, names);
  let spare = width - nameWidth - min;
  const widths = needs.map((need) => need.min);
  // There are many amounts and few heads, so amounts are made whole first. A column that is widened only in part still
  // breaks its texts: the columns that lack least come first.
  for (const form of ["amounts", "full"] as const) {
    const lacking = needs.map((need, index) => ({ index, lack: need[form] - (widths[index] ?? 0) }));
    for (const { index, lack } of lacking.filter(({ lack }) => lack > 0).sort((a, b) => a.lack - b.lack)) {
      if (lack > spare) break;
      widths[index] = (widths[index] ?? 0) + lack;
      spare -= lack;
    }
  }
  const extra = spare / (needs.length + 1);
  return [nameWidth, ...widths].map((each) => each + extra);
}
