import { counted } from "./counted";

/** English texts of the sums below a table. */
export const sums = {
  sum: (column: string, sum: string, count: number) => ({
    before: `${column}, total: `,
    sum,
    after: ` from ${counted(count, "figure")}`,
  }),
  mixed: (parts: readonly string[]) => ` with different qualifiers (${parts.join(", ")})`,
  part: (qualifier: string, count: number) => `${count} ${qualifier}`,
  contained: (count: number) => `${counted(count, "figure")} contained in a larger amount, even if that is not shown`,
  unrated: (count: number) => `${counted(count, "figure")} without an exchange rate for the date`,
  unknown: (count: number) => counted(count, "unknown figure"),
  leftOut: (parts: readonly string[]) => `Left out: ${parts.join("; ")}.`,
  caution: "Everything shown is added, including what was proposed or rejected; filters decide what is shown.",
  cautionOthers:
    "Everything else shown is added, including what was proposed or rejected; filters decide what is shown.",
};
