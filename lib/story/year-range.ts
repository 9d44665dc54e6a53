/** A span of whole years, both ends included; `to` is null where the end is open. */
export interface YearRange {
  readonly from: number;
  readonly to: number | null;
}

/** Reads `2019`, `2019/2023` or `2019/..`, the values of a date filter that are whole years; null for every other. */
export function parseYearRange(text: string): YearRange | null {
  const [, first, end] = /^(\d{4})(?:\/(\d{4}|\.\.))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = end === undefined ? from : end === ".." ? null : Number(end);
  return to !== null && to < from ? null : { from, to };
}

/** Writes whole years as one EDTF value of a date filter: a year, or an interval. Ends in the wrong order are turned. */
export function formatYearRange({ from, to }: YearRange): string {
  if (to === null) return `${fourDigits(from)}/..`;
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return start === end ? fourDigits(start) : `${fourDigits(start)}/${fourDigits(end)}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}
