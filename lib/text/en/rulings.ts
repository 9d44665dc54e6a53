/** English texts of the rulings page. */
export const rulings = {
  status: "Status",
  court: "Court",
  number: "Number",
  filed: "Filed",
  sources: "Sources:",
  note: "Note:",
  decided: "Decided",
  notDecided: "Not decided",
  events: "In the chronology:",
  confidence: (label: string) => `Confidence: ${label.toLowerCase()}`,
  table: "All filings and rulings",
};
