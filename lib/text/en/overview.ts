/** English texts of the overview page. */
export const overview = {
  newest: "Newest events",
  allEvents: (count: number) => `All ${count} events`,
  waysIn: "What the data shows",
  /** A link to a page that stands as a chapter. */
  more: (title: string) => `More: ${title}`,
  sources: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  figures: "Headline figures",
  share: "Share or embed these chapters",
};
