import { CsvError, parse } from "csv-parse/sync";
import type { Pair } from "@/lib/text/lang";
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

const loneReturns: Pair = {
  en: "ends its lines with CR alone; save the file with line ends CRLF or LF",
  ko: "줄이 CR로만 끝난다. 줄 끝을 CRLF나 LF로 저장한다",
};
const unclosedQuote: Pair = {
  en: "a quotation mark opens here and never closes",
  ko: "여기서 열린 큰따옴표가 닫히지 않는다",
};
const strayQuote: Pair = {
  en: "a quotation mark stands inside a cell; write it twice and quote the whole cell",
  ko: "셀 안에 큰따옴표가 있다. 두 번 쓰고 셀 전체를 큰따옴표로 감싼다",
};

/**
 * Splits CSV text into records by RFC 4180, without judging their length. Line ends may be CRLF or LF.
 * A text that is no CSV gives the line on which the faulty record starts; for a quote that never closes, the line that
 * opens it.
 *
 * @param delimiter the character between cells; files of a story have commas
 */
export function readRecords(text: string, delimiter = ","): ReadRecords {
  const badEncoding = encodingFault(text);
  if (badEncoding) return { ok: false, ...badEncoding };
  if (text.includes("\r") && !text.includes("\n")) return refuse(1, loneReturns);
  const unclosed = openQuote(text, delimiter);
  if (unclosed !== undefined) return refuse(lineAt(text, unclosed), unclosedQuote);
  const records: CsvRecord[] = [];
  // Counted here, because csv-parse counts a CRLF within quotes as two lines.
  let line = 1;
  try {
    parse(text, {
      delimiter,
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
    return refuse(line, strayQuote);
  }
}

function refuse(line: number, reason: Pair): ReadRecords {
  return { ok: false, line, reason };
}

/** The index of a quotation mark that opens a cell and is never closed. */
function openQuote(text: string, delimiter: string): number | undefined {
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
    cellStart = character === delimiter || character === "\n";
  }
  return opened;
}
