/** English titles and standfirsts of the pages of a story that gives them none; the overview has those of the story. */
export const pages = {
  deals: {
    title: "Deals",
    standfirst: "Every deal, by size. Undisclosed amounts are listed and never counted as zero.",
  },
  valuations: {
    title: "Valuations",
    standfirst:
      "What companies were valued at, and when. A price offered in a bid is marked as an offer, not as a valuation.",
  },
  series: {
    title: "Measures over time",
    standfirst:
      "What was measured of whom, when and in which unit. Each value is that of its date; what lies between two values is not known.",
  },
  partners: {
    title: "Partners",
    standfirst: "Who takes part, in what role and since when.",
  },
  chronology: {
    title: "Chronology",
    standfirst: "What happened, when, and whom it concerns. Dates known only to the month or year are shown as spans.",
  },
  compare: {
    title: "Compare",
    standfirst:
      "The two sides next to each other: same topics, same space, same order. Each statement has its date and its sources.",
  },
  rulings: {
    title: "Rulings",
    standfirst: "Filings and rulings, case by case, with what was decided and what was not.",
  },
  sources: {
    title: "Sources",
    standfirst: "Every source, with what it supports in this story.",
  },
  data: {
    title: "Data",
    standfirst: "Every dataset with its columns, downloads and address.",
  },
};
