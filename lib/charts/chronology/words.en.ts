/** Words of the timeline of events. */
export const chronology = {
  busy: (count: number, from: string, busy: number, first: number, last: number) => {
    const years = first === last ? first : last === first + 1 ? `${first} and ${last}` : `${first} to ${last}`;
    return `Most of it happened in ${years}: ${busy} of the ${count} events since ${from}`;
  },
  even: (count: number, from: string, title: string, date: string) =>
    `${count} events since ${from}; the latest: ${title}, ${date}`,
  one: (title: string, date: string) => `${title}, ${date}`,
  nothing: "No event to show",
  measure: (from: string, to: string) => `Events by date and by the side they concern, from ${from} to ${to}.`,
  alt: (counts: string, first: string, named: readonly string[], last: string) =>
    `Timeline with a lane for each side and one for what concerns both or neither: ${counts}. First event: ${first}.${
      named.length === 0 ? "" : ` Named: ${named.join("; ")}.`
    } Latest event: ${last}.`,
  side: (label: string, count: number) => `${label} ${count}`,
  event: (date: string, title: string) => `${date}, ${title}`,
  coarse: (count: number) =>
    count === 1
      ? "One date is not known to the day; it is drawn as a span over all days that it may be."
      : `${count} dates are not known to the day; each is drawn as a span over all days that it may be.`,
  narrowed: (from: string, to: string, count: number, all: number) =>
    `Between the slashes time is drawn narrower: ${from} to ${to} has ${count} of the ${all} events.`,
  chosen:
    "Named in the drawing: the turning points that the editors chose and, as far as there is room, alike for both sides, other events with the most sources.",
  labels:
    "Named in the drawing: the first and the latest event, those of the headline figures, and as far as there is room, alike for both sides, those with the most sources.",
  dates: { span: "month, year or interval", uncertain: "approximate or uncertain date" },
  columns: { event: "Event", date: "Date", side: "Side", category: "Category" },
};
