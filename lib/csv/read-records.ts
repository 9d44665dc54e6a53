import { CsvError, parse } from "csv-parse/sync";
import { encodingFault, type TextFault } from "./foreign-text";
import { lineAt } from "./line-at";

/** One record of a CSV file, with the line on which it starts (the first line of a file is 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadRecords =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | ({ readonly ok: false } & TextFault);

/**
 * Splits CSV text into records by RFC 4180, without judging their length. Line ends may be CRLF or LF.
 * A text that is no CSV gives the line on which the faulty record starts; for a quote that never closes, the line that
 * opens it.
 */
export function readRecords(text: string): ReadRecords {
  const badEncoding = encodingFault(text);
  if (badEncoding) return { ok: false, ...badEncoding };
  if (text.includes("\r") && !text.includes("\n"))
    return refuse(1, "ends its lines with CR alone; save the file with line ends CRLF or LF");
  const unclosed = openQuote(text);
  if (unclosed !== undefined) return refuse(lineAt(text, unclosed), "a quotation mark opens here and never closes");
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
    return refuse(line, "a quotation mark stands inside a cell; write it twice and quote the whole cell");
  }
}

function refuse(line: number, reason: string): ReadRecords {
  return { ok: false, line, reason };
}

/** The index of a quotation mark that opens a cell and is never closed. */
function openQuote(text: string): number | undefined {
  let opened: number | undefined;
  let cellStart = true;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (opened !== undefined) {
      if (character !== '"') continue;
      if (text[index + 1] === '"') index++;
      else opened = undefined;
    } else if (character === '"' && cellStart) {
      opened = index;
    }
    cellStart = character === "," || character === "\n";
  }
  return opened;
}
