/** A cell to be written: null is nothing between commas, the empty text is `""`. */
export type CsvCell = string | null;

const special = /[",\r\n]/;
const space = /\s/;

/**
 * Writes records by RFC 4180: commas, CRLF after every record, quotes where a cell needs them. A record of one absent
 * cell is written as the empty text, because many readers skip an empty line.
 */
export function* writeRecords(records: Iterable<readonly CsvCell[]>): Generator<string> {
  for (const cells of records) yield endRecord(cells.map(writeCell).join(","));
}

/** A record from its written cells, joined by commas. */
export function endRecord(line: string): string {
  return line === "" ? '""\r\n' : `${line}\r\n`;
}

/** One cell as it is written in a file. */
export function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  const quoted = cell === "" || special.test(cell) || isSpace(cell, 0) || isSpace(cell, cell.length - 1);
  return quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // Nearly every cell begins and ends with one of these.
  if ((code > 32 && code < 127) || (code >= 0xac00 && code <= 0xd7a3)) return false;
  return space.test(text.charAt(index));
}
