/** A cell of a grid, counted from 0; row 0 holds the headers. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows, with that of the headers, and columns a grid has, and how many rows a page key goes. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Cells between two corners, both included. */
export interface GridRange {
  readonly from: GridPlace;
  readonly to: GridPlace;
}

/**
 * Where a key leads from a cell, by the keys of the ARIA grid pattern (WAI-ARIA APG); undefined for keys that do not
 * move. `control` is the control key, or the command key of a Mac.
 */
export function moveInGrid(at: GridPlace, key: string, control: boolean, size: GridSize): GridPlace | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { ...at, row: control ? 0 : at.row - 1 },
    ArrowDown: { ...at, row: control ? last.row : at.row + 1 },
    ArrowLeft: { ...at, column: control ? 0 : at.column - 1 },
    ArrowRight: { ...at, column: control ? last.column : at.column + 1 },
    Home: control ? { row: 0, column: 0 } : { ...at, column: 0 },
    End: control ? last : { ...at, column: last.column },
    PageUp: { ...at, row: at.row - size.page },
    PageDown: { ...at, row: at.row + size.page },
  };
  return Object.hasOwn(moves, key) && moves[key] ? inside(moves[key], size) : undefined;
}

/** The nearest place that a grid of this size has. */
export function inside({ row, column }: GridPlace, size: GridSize): GridPlace {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** The range between two corners in any order. */
export function rangeOf(a: GridPlace, b: GridPlace): GridRange {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
