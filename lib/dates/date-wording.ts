import type { DatePoint } from "./date-span";

/** `long` for running text, `short` for tables and labels. */
export type DateStyle = "long" | "short";

/** How a language writes dates. Parts run from the year to the finest part that is known. */
export interface DateWording {
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
export const englishDates: DateWording = {
  parts({ year, month, day }, style) {
    const parts = [String(year)];
    if (month !== null) parts.push(englishMonth(month, style));
    if (day !== null) parts.push(String(day));
    return parts;
  },
  join: (parts) => [...parts].reverse().join(" "),
  mark: (text, mark) => (mark === "~" ? `c. ${text}` : mark === "?" ? `${text} (uncertain)` : text),
  range: (from, to) => (from.includes(" ") || to.includes(" ") ? `${from} – ${to}` : `${from}–${to}`),
  sharedRange(from, to, differing, style) {
    const left = englishDates.join(from.slice(differing), style);
    const right = englishDates.join(to, style);
    return left.includes(" ") ? `${left} – ${right}` : `${left}–${right}`;
  },
  since: (text) => `since ${text}`,
};

function englishMonth(month: number, style: DateStyle): string {
  const name = englishMonths[month - 1] ?? String(month);
  return style === "short" ? name.slice(0, 3) : name;
}

/** Year before month before day: long with the counting words 년·월·일, short with dots, a bare year as it is. */
export const koreanDates: DateWording = {
  parts({ year, month, day }, style) {
    const short = style === "short";
    if (month === null) return [short ? String(year) : `${year}년`];
    const parts = short ? [`${year}.`, `${month}.`] : [`${year}년`, `${month}월`];
    if (day !== null) parts.push(short ? `${day}.` : `${day}일`);
    return parts;
  },
  join: (parts, style) => parts.join(style === "short" ? "" : " "),
  mark: (text, mark) => (mark === "~" ? `${koreanNoun(text)}경` : mark === "?" ? `${koreanNoun(text)}(불확실)` : text),
  range: (from, to) => `${from}~${to}`,
  sharedRange(from, to, differing, style) {
    const left = koreanDates.join(from, style);
    const right = koreanDates.join(to.slice(differing), style);
    const onlyFinest = differing === from.length - 1;
    return koreanDates.range(onlyFinest ? left.replace(/[년월일]$/, "") : left, right);
  },
  since: (text) => `${koreanNoun(text)}부터`,
};

/** 경 and 부터 follow a noun, which a bare year such as "2018" is not. */
function koreanNoun(text: string): string {
  return /\d$/.test(text) ? `${text}년` : text;
}
