/** Words of the chart of sources by year. */
export const sourceDates = {
  finding: (count: number, years: readonly string[], max: number) => {
    if (max === count) return `${count === 1 ? "1 source" : `${count} sources`} from ${years.join()}`;
    if (years.length === 1) return `${max} of ${count} sources are from ${years.join()}, the most of any year`;
    return `${count} sources; the most of any year, ${max} each, are from ${years.join(" and ")}`;
  },
  nothing: "No source to show",
  measure: "Number of sources by year of publication and kind. A date known only by month or year counts in its year.",
  year: (year: string, count: number) => `${year}: ${count}`,
  alt: (years: string) => `Bar chart of the number of sources by year of publication, oldest first. ${years}.`,
  coarse: (count: number) =>
    `${count === 1 ? "1 source may" : `${count} sources may`} be from more than one year, and ${count === 1 ? "counts" : "count"} in the first.`,
  and: " / ",
  columns: { year: "Year", count: "Sources" },
};
