import { counted } from "./counted";

/** English texts of the list of events. */
export const chronology = {
  events: "All events",
  order: "Order",
  oldest: "Oldest first",
  newest: "Newest first",
  details: (sources: number) => `Details and ${counted(sources, "source")}`,
  permalink: "Link to this event",
  deals: "Deals",
  rulings: "Filings and rulings",
  actors: "People and organisations",
  sources: "Sources",
  notes: "Notes",
  confidence: "Confidence",
  count: (count: number) => counted(count, "event"),
};
