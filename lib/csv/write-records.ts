/** A cell to be written: null is nothing between commas, the empty text is `""`. */
export type CsvCell = string | null;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * Writes records by RFC 4180: commas, CRLF after every record, quotes where a cell needs them. A record of one absent
 * cell is written as the empty text, because many readers skip an empty line.
 */
export function* writeRecords(records: Iterable<readonly CsvCell[]>): Generator<string> {
  for (const cells of records) {
    const line = cells.map(writeCell).join(",");
    yield `${line === "" ? writeCell("") : line}\r\n`;
  }
}

/** One cell as it stands in a file. */
export function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  return cell === "" || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
