import { z } from "zod";
import { refusal } from "@/lib/codecs/cell-codec";
import { decimalText } from "@/lib/codecs/number-cell";
import { guardForSpreadsheet } from "@/lib/csv/spreadsheet-guard";
import type { Column } from "@/lib/datasets/column";
import { isNumeric } from "@/lib/datasets/value-kind";
import { numberAt } from "@/lib/query/amounts-in";
import type { Pair } from "@/lib/text/lang";
import type { GridCell } from "./grid";

/** The text that a cell of a sheet is in a file; or why it cannot be told. */
export type TakenCell = { readonly text: string } | { readonly problem: Pair };

const problems = {
  order: {
    en: "a date whose day and month cannot be told apart; write it as 2025-02-01",
    ko: "날과 달을 가릴 수 없는 날짜다. 2025-02-01처럼 적는다",
  },
  date: {
    en: "the program made a date of it; write it as text",
    ko: "프로그램이 날짜로 바꿔 놓았다. 텍스트로 적는다",
  },
  time: { en: "a date with a time of day; take the time away", ko: "시각이 붙은 날짜다. 시각을 지운다" },
  large: {
    en: "a number with more digits than a spreadsheet keeps exactly; write it as text",
    ko: "스프레드시트가 정확히 담지 못하는 큰 수다. 텍스트로 적는다",
  },
} as const satisfies Readonly<Record<string, Pair>>;

/** Columns in which another spelling of a value is still that value; ids and texts are left as they are. */
const mended: readonly string[] = [
  "boolean",
  "integer",
  "number",
  "money",
  "date",
  "references",
  "citations",
  "currency",
];

/**
 * The text by which a file holds what a cell of a sheet says: TRUE as `true`, `2조5천억` and `2.5E+12` as plain digits,
 * a date as its EDTF form. What is no other spelling of a value stays as it is, so that the check speaks of it.
 *
 * @param currency the currency of the cell's row, for amounts that name one themselves
 */
export function takeCell(cell: GridCell, column: Column<unknown>, currency: string): TakenCell {
  const { value, problem } = cell;
  if (problem) return { problem };
  if (value === null) return { text: "" };
  if (value instanceof Date) return takeDate(value, cell.format, column);
  if (typeof value === "number") return takeNumber(value, cell.format, column);
  if (typeof value === "boolean") return { text: String(value) };
  return takeText(value, column, currency);
}

/** A date is as precise as the program shows it: `mmm-yy` is a month. */
function takeDate(date: Date, format = "", { type }: Column<unknown>): TakenCell {
  if (type !== "date") return { problem: problems.date };
  const day = date.toISOString();
  if (!day.endsWith("T00:00:00.000Z")) return { problem: problems.time };
  const shown = format.toLowerCase().replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (shown.includes("d") || !shown.includes("y")) return { text: day.slice(0, 10) };
  return { text: day.slice(0, shown.includes("m") ? 7 : 4) };
}

function takeNumber(value: number, format = "", { type }: Column<unknown>): TakenCell {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return { problem: problems.large };
  const digits = /^0\.(0+)$/.exec(format)?.[1]?.length ?? 0;
  const text = decimalText(value);
  return {
    text: type === "number" && Number(value.toFixed(digits)) === value && digits > 0 ? value.toFixed(digits) : text,
  };
}

function takeText(written: string, column: Column<unknown>, currency: string): TakenCell {
  const tidy = written.replaceAll("\r\n", "\n").normalize("NFC").trim();
  if (column.type === "text") return { text: unguarded(tidy) };
  const text = unguarded(tidy).normalize("NFKC");
  if (column.type === "date" && isEitherOrder(text)) return { problem: problems.order };
  const candidates = [text, ...(isNumeric(column) ? plainNumbers(text, currency) : []), ...dayFirst(text, column)];
  for (const candidate of candidates) {
    const read = z.safeDecode(column.codec, candidate);
    if (read.success) return { text: candidate };
    const [fix] = read.error.issues.flatMap((issue) => refusal(issue)?.fix ?? []);
    if (fix !== undefined && (mended.includes(column.type) || column.words)) return { text: fix };
  }
  return { text };
}

/** Takes away the `'` by which our own files keep a text from being rewritten. */
function unguarded(text: string): string {
  return text.startsWith("'") && guardForSpreadsheet(text.slice(1)) === text ? text.slice(1) : text;
}

/** `2조5천억`, `2.5E+12`, `$97.4 billion` in plain digits; none where the text names another currency than its row. */
function plainNumbers(text: string, currency: string): string[] {
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return [decimalText(Number(text))];
  const stated = numberAt(text.toLowerCase(), 0);
  if (!stated || stated.end !== text.length) return [];
  return stated.currency === null || stated.currency === currency ? [decimalText(stated.value)] : [];
}

/** A date with the year last, whose day and month are both numbers of a month. */
function isEitherOrder(text: string): boolean {
  const [, first = "", second = ""] = yearLast.exec(text) ?? [];
  return first !== "" && Number(first) <= 12 && Number(second) <= 12;
}

const yearLast = /^(\d{1,2})[/. -]+(\d{1,2})[/. -]+(\d{4})\.?$/;

/** A date with the year last, in which one number can only be the day. */
function dayFirst(text: string, { type }: Column<unknown>): string[] {
  const [, first = "", second = "", year = ""] = (type === "date" && yearLast.exec(text)) || [];
  if (year === "") return [];
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  return [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`];
}
