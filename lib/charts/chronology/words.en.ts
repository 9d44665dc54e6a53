/** Words of the timeline of events. */
export const chronology = {
  finding: (count: number, from: string, busiest: readonly string[], max: number) => {
    if (max === count) return `${count} events since ${from}, all of them in ${busiest.join()}`;
    if (busiest.length === 1)
      return `${count} events since ${from}, ${max} of them in ${busiest.join()}, the most in any year`;
    return `${count} events since ${from}; the most in any year, ${max} each, in ${busiest.join(" and ")}`;
  },
  one: (title: string, date: string) => `${title}, ${date}`,
  nothing: "No event to show",
  measure: (from: string, to: string) => `Events by date and by the side they concern, from ${from} to ${to}.`,
  alt: (counts: string, first: string, last: string) =>
    `Timeline with a lane for each side and one for what concerns both or neither: ${counts}. First event: ${first}. Latest event: ${last}.`,
  side: (label: string, count: number) => `${label} ${count}`,
  event: (date: string, title: string) => `${date}, ${title}`,
  coarse: (count: number) =>
    count === 1
      ? "One date is not known to the day; it is drawn as a span over all days that it may be."
      : `${count} dates are not known to the day; each is drawn as a span over all days that it may be.`,
  labels:
    "Named in the drawing: the first and the latest event, those of the headline figures, and as far as there is room, alike for both sides, those with the most sources.",
  dates: { span: "month, year or interval", uncertain: "approximate or uncertain date" },
  columns: { event: "Event", date: "Date", side: "Side", category: "Category" },
};
