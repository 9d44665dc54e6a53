/** A cell to be written: null is nothing between commas, the empty text is `""`. */
export type CsvCell = string | null;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Writes records by RFC 4180: commas, CRLF after every record, quotes where a cell needs them. */
export function* writeRecords(records: Iterable<readonly CsvCell[]>): Generator<string> {
  for (const cells of records) yield `${cells.map(writeCell).join(",")}\r\n`;
}

/** One cell as it stands in a file. */
export function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  return cell === "" || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
