/** English texts of the overview page. */
export const overview = {
  newest: "Newest events",
  allEvents: (count: number) => `All ${count} events`,
  waysIn: "What the data shows",
};
