import { CsvError, parse } from "csv-parse/sync";

/** One record of a CSV file, with the line on which it starts (the first line of a file is 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadRecords =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/**
 * Splits CSV text into records by RFC 4180, without judging their length. Line ends may be CRLF or LF.
 * A text that is no CSV gives the line on which the faulty record starts; for a quote that never closes, the line that
 * opens it.
 */
export function readRecords(text: string): ReadRecords {
  if (text.startsWith("\ufeff")) {
    return { ok: false, line: 1, reason: "begins with a byte order mark; save the file as UTF-8 without BOM" };
  }
  const badCharacter = text.indexOf("\ufffd");
  if (badCharacter >= 0) {
    return { ok: false, line: lineAt(text, badCharacter), reason: "is not UTF-8 here; save the file as UTF-8" };
  }
  if (text.includes("\r") && !text.includes("\n")) {
    return { ok: false, line: 1, reason: "ends its lines with CR alone; save the file with line ends CRLF or LF" };
  }
  const unclosed = openQuote(text);
  if (unclosed !== undefined) {
    return { ok: false, line: lineAt(text, unclosed), reason: "a quotation mark opens here and never closes" };
  }
  const records: CsvRecord[] = [];
  // Counted here, because csv-parse counts a CRLF within quotes as two lines.
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n"],
      on_record: (cells: readonly string[]) => {
        records.push({ line, cells });
        line += lineAt(cells.join(), Number.POSITIVE_INFINITY);
        return null;
      },
    });
    return { ok: true, records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      ok: false,
      line,
      reason: "a quotation mark stands inside a cell; write it twice and quote the whole cell",
    };
  }
}

/** The place of a quotation mark that opens a cell and is never closed. */
function openQuote(text: string): number | undefined {
  let opened: number | undefined;
  let cellStart = true;
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (opened !== undefined) {
      if (character !== '"') continue;
      if (text[place + 1] === '"') place++;
      else opened = undefined;
    } else if (character === '"' && cellStart) {
      opened = place;
    }
    cellStart = character === "," || character === "\n";
  }
  return opened;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
