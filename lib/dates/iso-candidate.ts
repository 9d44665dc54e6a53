import { isoForm } from "./date-span";

/** Other ways to write year, month, day in this order. A dotted pair (2025.1) may be a decimal and is not guessed. */
const otherForms: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?(?<mark>[~?]?)$/,
  /^(?<year>\d{4})\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.?(?<mark>[~?]?)$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<mark>[~?]?)$/,
  /^(?<year>\d{4})년 ?(?<month>\d{1,2})월(?: ?(?<day>\d{1,2})일)?(?<mark>[~?]?)$/,
];

/**
 * Rewrites a date, or the two ends of an interval, from other common forms (2025/02/10, 2025. 2. 10., 2025-2-1,
 * 20250210, 2025년 2월 10일) to the ISO form that was probably meant. What it does not know it returns as it is,
 * and it does not check the calendar: the result is a candidate, to be parsed before it is suggested to anyone.
 */
export function isoCandidate(text: string): string {
  // Between dates ~ and the en dash are the signs of a range in Korean and English.
  const trimmed = text.trim().replace(/(?<=[\d.월일]) ?[~–] ?(?=\d)/g, "/");
  return (
    rewrite(trimmed) ??
    trimmed
      .split("/")
      .map((end) => rewrite(end) ?? end)
      .join("/")
  );
}

function rewrite(text: string): string | null {
  for (const form of otherForms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year, month, day, mark = "" } = groups;
    return isoForm(Number(year), Number(month), day === undefined ? undefined : Number(day)) + mark;
  }
  return null;
}
