import { counted } from "./counted";

/** English texts of the page of partners and sites. */
export const partners = {
  list: "What each partner is responsible for",
  count: (count: number) => counted(count, "partner"),
  since: (date: string) => (/^\d|^\p{Lu}/u.test(date) ? `since ${date}` : date),
  undated: "date unknown",
  confidence: (label: string) => `Confidence: ${label.toLowerCase()}`,
  note: (text: string) => `Note: ${text}`,
  table: "Show as a sortable table",
  sites: "All sites",
};
