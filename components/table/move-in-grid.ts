/** The position of a cell, zero-based; row 0 is the header row. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** The number of rows, including the header row, and of columns, and the number of rows that a page key moves. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A range of cells between two corners, inclusive. */
export interface GridRange {
  readonly from: GridPosition;
  readonly to: GridPosition;
}

/**
 * The position to which a key moves, by the grid pattern of the WAI-ARIA APG.
 *
 * @param control whether the control key, or the command key of a Mac, is pressed
 * @returns undefined for keys that do not move
 */
export function moveInGrid(
  from: GridPosition,
  key: string,
  control: boolean,
  size: GridSize,
): GridPosition | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, GridPosition>> = {
    ArrowUp: { ...from, row: control ? 0 : from.row - 1 },
    ArrowDown: { ...from, row: control ? last.row : from.row + 1 },
    ArrowLeft: { ...from, column: control ? 0 : from.column - 1 },
    ArrowRight: { ...from, column: control ? last.column : from.column + 1 },
    Home: control ? { row: 0, column: 0 } : { ...from, column: 0 },
    End: control ? last : { ...from, column: last.column },
    PageUp: { ...from, row: from.row - size.page },
    PageDown: { ...from, row: from.row + size.page },
  };
  return Object.hasOwn(moves, key) && moves[key] ? clampPosition(moves[key], size) : undefined;
}

/** The nearest position inside a grid of this size. */
export function clampPosition({ row, column }: GridPosition, size: GridSize): GridPosition {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** The range between two opposite corners, in any order. */
export function rangeBetween(a: GridPosition, b: GridPosition): GridRange {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
