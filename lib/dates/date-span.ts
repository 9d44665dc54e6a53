/** One date as it is written: parts that are not given are null. `~` is approximate, `?` uncertain. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly mark: "" | "~" | "?";
}

const pointForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/**
 * Splits `2018`, `2024-02` or `2025-02-10`, with or without a mark, into its parts (EDTF levels 0 and 1).
 * Null for any other form. Only the form is read: whether the month and the day exist is the parser's to check.
 */
export function readPoint(text: string): DatePoint | null {
  const match = pointForm.exec(text);
  if (match === null) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    mark: mark === "~" || mark === "?" ? mark : "",
  };
}

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar, which EDTF uses. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A year, month or day in ISO 8601 form: `2018`, `2024-02`, `2025-02-10`. The year has at most four digits. */
export function isoForm(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, "0")];
  for (const part of [month, day]) if (part !== undefined) parts.push(String(part).padStart(2, "0"));
  return parts.join("-");
}
