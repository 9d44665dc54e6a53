/** Words of the chart of sources by year. */
export const sourceDates = {
  finding: (count: number, year: string, inYear: number) =>
    `${count} sources; ${inYear} of them were published in ${year}`,
  nothing: "No source fits",
  measure: "Number of sources by year of publication.",
  count: (count: number) => `${count} sources`,
  alt: (parts: string) => `Bar chart of the number of sources by year: ${parts}.`,
  columns: { year: "Year", count: "Sources" },
};
