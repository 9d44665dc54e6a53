const figures = (count: number) => (count === 1 ? "1 figure" : `${count} figures`);

/** What is said of a sum below a table. */
export const sums = {
  sum: (column: string, sum: string, count: number) => ({
    before: `${column}, added: `,
    sum,
    after: ` from ${figures(count)}`,
  }),
  mixed: (parts: readonly string[]) => ` of different firmness (${parts.join(", ")})`,
  part: (qualifier: string, count: number) => `${count} ${qualifier}`,
  contained: (count: number) => `${figures(count)} that a larger amount contains, whether it is shown or not`,
  unrated: (count: number) => `${figures(count)} without a rate for the date`,
  unknown: (count: number) => `${figures(count)} not known`,
  leftOut: (parts: readonly string[]) => `Left out: ${parts.join("; ")}.`,
  caution: "Everything shown is added, also what was proposed or rejected; filters decide what is shown.",
  cautionOthers: "All else shown is added, also what was proposed or rejected; filters decide what is shown.",
};
