import { counted } from "./counted";

/** English texts of the sums above a table. */
export const sums = {
  total: (column: string) => `${column}, total`,
  from: (count: number) => ` from ${counted(count, "figure")}`,
  apart: (column: string, by: string) => `${column}, totals by “${by}”; different ones are not added together:`,
  mixed: (parts: readonly string[]) => ` with different qualifiers (${parts.join(", ")})`,
  part: (qualifier: string, count: number) => `${count} ${qualifier}`,
  contained: (count: number) => `${counted(count, "figure")} contained in a larger amount, even if that is not shown`,
  replaced: (count: number) => `${counted(count, "figure")} replaced by a later round, even if that is not shown`,
  unrated: (count: number, reasons: string) => `${counted(count, "figure")} without an exchange rate (${reasons})`,
  converted: (currency: string, names: string) => `Converted from ${currency} at the rate of the month: ${names}. `,
  noRate: (month: string, names: string) => `no rate for ${month}: ${names}`,
  noMonth: (names: string) => `date not known to the month: ${names}`,
  names: (names: readonly string[], more: number) => [...names, ...(more > 0 ? [`${more} more`] : [])].join(", "),
  last: (column: string, reasons: string) => `Last in the order of “${column}”, in either direction: ${reasons}.`,
  unknown: (count: number) => counted(count, "unknown figure"),
  leftOut: (parts: readonly string[]) => `Left out: ${parts.join("; ")}.`,
};
