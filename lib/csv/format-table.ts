import { foreignText } from "./foreign-text";
import { type CsvRecord, readRecords } from "./read-records";
import { writeRecords } from "./write-records";

const delimiters = [",", ";", "\t"] as const;

/**
 * Writes a dataset's CSV in the one form in which it is kept: UTF-8 without byte order mark, Unicode form NFC, commas,
 * lines that end in LF, also within cells, quotes only where a cell needs them, columns in the order of the declaration
 * (others behind them), without blank rows and without the blank cells behind a row's last column. What the cells say
 * stays as it is. Undefined for a text that is no CSV, or has a row longer than its header; the check says why.
 *
 * @param columns the names of the dataset's columns, in order
 */
export function formatTable(csv: string, columns: readonly string[]): string | undefined {
  const text = formatText(csv);
  const records = foreignText(text, { en: "", ko: "" }) ? undefined : recordsOf(text, columns);
  const [head, ...body] = records ?? [];
  if (!head) return undefined;
  const width = head.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (body.some(({ cells }) => !cells.slice(width).every(isBlank))) return undefined;
  const names = head.cells.slice(0, width);
  const known = columns.flatMap((name) => (names.includes(name) ? [names.indexOf(name)] : []));
  const order = [...known, ...[...names.keys()].filter((index) => !known.includes(index))];
  const rows = [head, ...body].filter(({ cells }) => !cells.every(isBlank));
  const cells = rows.map((row) => order.map((index) => row.cells[index] || null));
  return [...writeRecords(cells)].map((line) => `${line.slice(0, -2)}\n`).join("");
}

/** A text without byte order mark, in Unicode form NFC, with lines that end in LF. */
export function formatText(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?/g, "\n")
    .normalize("NFC");
}

function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

/** The records by the delimiter that gives the most of the dataset's columns. */
function recordsOf(text: string, columns: readonly string[]): readonly CsvRecord[] | undefined {
  const read = delimiters.flatMap((delimiter) => {
    const result = readRecords(text, delimiter);
    return result.ok ? [result.records] : [];
  });
  const knownIn = (records: readonly CsvRecord[]) =>
    (records[0]?.cells ?? []).filter((cell) => columns.includes(cell)).length;
  const [best] = read.toSorted((a, b) => knownIn(b) - knownIn(a));
  return best && knownIn(best) > 0 ? best : undefined;
}
