import { colToLetter } from "hucre/xlsx";
import type { Pair } from "@/lib/text/lang";

/** A cell as a spreadsheet program stores it. */
export interface GridCell {
  readonly value: string | number | boolean | Date | null;
  /** How the program shows it, in Excel's format codes, such as `yyyy-mm`. */
  readonly format?: string | undefined;
  /** Whether the value is the last result of a formula. */
  readonly isComputed?: boolean;
  /** Why the cell cannot be taken. */
  readonly problem?: Pair;
}

/** A sheet of a workbook, or a CSV file: cells by row and column, from the first. */
export interface Grid {
  /** The sheet's name, or the file's without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** The address of a cell as spreadsheet programs write it, `deals!F12`; row and column count from 0. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${sheet}!${colToLetter(column)}${row + 1}`;
}
