/**
 * Formats cells as tab-separated lines, as spreadsheets paste them: a cell with a tab, a line break or a quotation mark
 * is quoted, and its quotation marks are doubled.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoteCell).join("\t")).join("\n");
}

function quoteCell(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
