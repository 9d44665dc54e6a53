/** A cell of a spreadsheet; null is an empty one. Text is always text, so that no spreadsheet runs it as a formula. */
export type SheetCell = {
  readonly value: string | number | boolean | Date;
  /** How a number or date is shown, in Excel's own format codes. */
  readonly format?: string;
  readonly bold?: boolean;
} | null;

/** A sheet of a workbook: its first row is its header and stays in sight. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
}

/** A name that spreadsheets accept for a sheet: at most 31 characters, without those that they forbid. */
export function sheetName(text: string): string {
  return text
    .replace(/[[\]/\\:*?']/g, " ")
    .slice(0, 31)
    .trim();
}
