import type { Lang } from "@/lib/text/lang";
import { type DatePoint, readPoint } from "./date-span";
import { type DateStyle, type DateWording, englishDates, koreanDates } from "./date-wording";
import type { EdtfDate } from "./parse-edtf";

/** `long` (the default) for running text, "10 February 2025"; `short` for tables and labels, "10 Feb 2025". */
export interface DateFormat {
  readonly style?: DateStyle;
}

const wordings: { readonly [L in Lang]: DateWording } = { ko: koreanDates, en: englishDates };

/**
 * A date in the words of a language, no more precise than it is and with its marks: "c. January 2018",
 * "2018년 1월경", "20–27 January 2025", "since 2018". Begins in lower case. Never throws: a text that is none
 * of the EDTF forms used here comes back as it is.
 */
export function formatDate(date: EdtfDate, lang: Lang, { style = "long" }: DateFormat = {}): string {
  const [start = "", end = start] = date.edtf.split("/");
  const wording = wordings[lang];
  const from = readPoint(start);
  if (from === null) return date.edtf;
  if (end === start) return pointText(from, wording, style);
  if (end === "..") return wording.since(pointText(from, wording, style));
  const to = readPoint(end);
  return to === null ? date.edtf : rangeText(from, to, wording, style);
}

/** Orders dates for sorting: by first possible day, then by last possible day, an open end after all others. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

function pointText(point: DatePoint, wording: DateWording, style: DateStyle): string {
  return wording.mark(wording.join(wording.parts(point, style), style), point.mark);
}

function rangeText(from: DatePoint, to: DatePoint, wording: DateWording, style: DateStyle): string {
  const first = wording.parts(from, style);
  const last = wording.parts(to, style);
  // A mark stands for one end alone, and unlike ends share no part: both are then written in full.
  if (from.mark !== "" || to.mark !== "" || first.length !== last.length) {
    return wording.range(pointText(from, wording, style), pointText(to, wording, style));
  }
  const differing = first.findIndex((part, index) => part !== last[index]);
  return wording.sharedRange(first, last, differing, style);
}

/** ISO days of four-digit years sort as text. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
