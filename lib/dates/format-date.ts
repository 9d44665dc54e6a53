import type { Lang } from "@/lib/text/lang";
import { type DatePoint, readPoint } from "./date-span";
import type { EdtfDate } from "./parse-edtf";

/** `long` for running text, "10 February 2025"; `short` for tables and labels, "10 Feb 2025". */
type DateStyle = "long" | "short";

/** How a language writes dates. Parts run from the year to the finest part that is known. */
interface DateRules {
  parts(point: DatePoint, style: DateStyle): readonly string[];
  join(parts: readonly string[], style: DateStyle): string;
  /** Adds to a written date what `~` and `?` say. */
  mark(text: string, mark: DatePoint["mark"]): string;
  /** Joins two written dates. */
  range(from: string, to: string): string;
  /** Joins two dates of as many parts, writing once the leading parts up to `differing`, which are the same. */
  sharedRange(from: readonly string[], to: readonly string[], differing: number, style: DateStyle): string;
  /** A written date as the start of an interval with an open end. */
  since(text: string): string;
}

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

/** Day before month before year, as in British papers; en dashes, with spaces where an end has some of its own. */
const englishDates: DateRules = {
  parts({ year, month, day }, style) {
    const name = month === null ? undefined : (englishMonths[month - 1] ?? String(month));
    const parts = [String(year), style === "short" ? name?.slice(0, 3) : name, day?.toString()];
    return parts.filter((part) => part !== undefined);
  },
  join: (parts) => parts.toReversed().join(" "),
  mark: (text, mark) => (mark === "~" ? `c. ${text}` : mark === "?" ? `${text} (uncertain)` : text),
  range: (from, to) => (from.includes(" ") || to.includes(" ") ? `${from} – ${to}` : `${from}–${to}`),
  sharedRange(from, to, differing, style) {
    const left = englishDates.join(from.slice(differing), style);
    return `${left}${left.includes(" ") ? " – " : "–"}${englishDates.join(to, style)}`;
  },
  since: (text) => `since ${text}`,
};

/** Year before month before day: long with the counting words 년·월·일, short with dots, a bare year as it is. */
const koreanDates: DateRules = {
  parts({ year, month, day }, style) {
    const short = style === "short";
    if (month === null) return [short ? String(year) : `${year}년`];
    const parts = short ? [`${year}.`, `${month}.`] : [`${year}년`, `${month}월`];
    return day === null ? parts : [...parts, short ? `${day}.` : `${day}일`];
  },
  join: (parts, style) => parts.join(style === "short" ? "" : " "),
  mark: (text, mark) => (mark === "~" ? `${koreanNoun(text)}경` : mark === "?" ? `${koreanNoun(text)}(불확실)` : text),
  range: (from, to) => `${from}~${to}`,
  sharedRange(from, to, differing, style) {
    const left = koreanDates.join(from, style);
    const onlyFinest = differing === from.length - 1;
    const right = koreanDates.join(to.slice(differing), style);
    return koreanDates.range(onlyFinest ? left.replace(/[년월일]$/, "") : left, right);
  },
  since: (text) => `${koreanNoun(text)}부터`,
};

/** 경 and 부터 follow a noun, which a bare year such as "2018" is not. */
function koreanNoun(text: string): string {
  return /\d$/.test(text) ? `${text}년` : text;
}

/**
 * A date in the words of a language, no more precise than it is and with its marks: "c. January 2018",
 * "2018년 1월경", "20–27 January 2025", "since 2018". Begins in lower case. Never throws: a text that is none
 * of the EDTF forms used here comes back as it is.
 */
export function formatDate(
  date: EdtfDate,
  lang: Lang,
  { style = "long" }: { readonly style?: DateStyle } = {},
): string {
  const [start = "", end = start] = date.edtf.split("/");
  const rules = lang === "ko" ? koreanDates : englishDates;
  const from = readPoint(start);
  const to = readPoint(end);
  if (from === null || (to === null && end !== "..")) return date.edtf;
  const pointText = (point: DatePoint) => rules.mark(rules.join(rules.parts(point, style), style), point.mark);
  if (end === start) return pointText(from);
  if (to === null) return rules.since(pointText(from));
  const first = rules.parts(from, style);
  const last = rules.parts(to, style);
  // A mark belongs to one end alone, and unlike ends share no part: both are then written in full.
  if (from.mark !== "" || to.mark !== "" || first.length !== last.length)
    return rules.range(pointText(from), pointText(to));
  const differing = first.findIndex((part, index) => part !== last[index]);
  return rules.sharedRange(first, last, differing, style);
}

/** Orders dates for sorting: by first possible day, then by last possible day, an open end after all others. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

/** ISO days of four-digit years sort as text. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
