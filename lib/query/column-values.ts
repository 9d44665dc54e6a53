import { foldText } from "./fold-text";
import { isDate, itemsOf } from "./plain-row";

/**
 * The values of one column, each stored once and numbered. Filters, facets and searches read each value once and
 * then compare numbers row by row.
 */
export interface ColumnValues {
  /** The values that occur, one by one where cells are lists, in the order of their first row. */
  readonly items: readonly unknown[];
  /** The numbers of a row's values are in `codes` from `starts[index]` up to `starts[index + 1]`. */
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  /** The values as folded texts, by number. */
  folded(): readonly string[];
}

/** Numbers the values of a column, from its cells row by row. */
export function columnValues(cells: readonly unknown[]): ColumnValues {
  const numbers = new Map<unknown, number>();
  const items: unknown[] = [];
  const starts = new Int32Array(cells.length + 1);
  const codes: number[] = [];
  for (const [index, cell] of cells.entries()) {
    for (const item of itemsOf(cell)) {
      const key = isDate(item) ? item.edtf : item;
      let code = numbers.get(key);
      if (code === undefined) {
        code = items.push(item) - 1;
        numbers.set(key, code);
      }
      codes.push(code);
    }
    starts[index + 1] = codes.length;
  }
  let folded: readonly string[] | undefined;
  return {
    items,
    starts,
    codes: Int32Array.from(codes),
    folded: () => (folded ??= items.map((item) => foldText(String(item)))),
  };
}

/** Whether one of a row's values is accepted, by a list with 1 for each number of an accepted value. */
export function hasAccepted({ starts, codes }: ColumnValues, accepted: Uint8Array, index: number): boolean {
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at++) if (accepted[codes[at] ?? 0] === 1) return true;
  return false;
}
