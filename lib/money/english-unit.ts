/** The units in which English words large amounts, by the zeros of one, the largest first. */
export const englishUnits = [
  { zeros: 12, long: " trillion", short: "tn" },
  { zeros: 9, long: " billion", short: "bn" },
  { zeros: 6, long: " million", short: "m" },
] as const;

/** The zeros of a unit; 0 for plain digits. */
export type EnglishUnit = (typeof englishUnits)[number]["zeros"] | 0;

/** Below this an amount in a currency of small units, such as a price, is read best in plain digits. */
const plainBelow = 10_000_000;

/** A figure of more digits before the point than these is no easier in its unit than in words of its own. */
const mostDigits = 5;

/** As many significant digits as an amount has behind a unit's word; more are in the figure's card and in files. */
export const readableDigits = 3;

/**
 * Whether English rounds amounts of a currency (ISO 4217). Those of one without cents, such as won or yen, are sums of
 * many digits that no English paper prints in full; those of dollars or euros are printed as their sources have them.
 */
export function isRounded(currency: string): boolean {
  const known = withoutCents.get(currency) ?? hasNoCents(currency);
  withoutCents.set(currency, known);
  return known;
}

// Tables format thousands of amounts, and making a format is slow.
const withoutCents = new Map<string, boolean>();

function hasNoCents(currency: string): boolean {
  if (!/^[A-Z]{3}$/.test(currency)) return false;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits === 0;
}

/**
 * The one unit for amounts that are read side by side, above or below zero: the largest of which none is less than a
 * tenth. Undefined where they are too far apart for one, and then each has its own.
 */
export function englishUnit(amounts: readonly number[]): EnglishUnit | undefined {
  const sizes = amounts.filter((amount) => amount !== 0).map((amount) => roundedSize(Math.abs(amount)));
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length === 0 || largest < plainBelow) return 0;
  const unit = englishUnits.find(({ zeros }) => largest >= 10 ** zeros && smallest >= 10 ** (zeros - 1))?.zeros;
  return unit !== undefined && largest < 10 ** (unit + mostDigits) ? unit : undefined;
}

function roundedSize(amount: number): number {
  return Number(amount.toPrecision(readableDigits));
}
