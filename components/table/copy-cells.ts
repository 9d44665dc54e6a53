/**
 * Cells as tab-separated lines, as spreadsheets take them from the clipboard: a cell with a tab, a line break or a
 * quotation mark stands in quotation marks, with its own ones doubled.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
