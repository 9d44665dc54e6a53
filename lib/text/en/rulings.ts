/** Words of the rulings page. */
export const rulings = {
  filed: (date: string) => `Filed ${date}`,
  number: (number: string) => `No. ${number}`,
  decided: "Decided",
  notDecided: "Not decided",
  events: "In the chronology",
  confidence: (label: string) => `Confidence: ${label}`,
  table: "All filings and rulings",
};
