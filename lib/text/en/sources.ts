import { counted } from "./counted";

/** English texts of the sources page. */
export const sources = {
  list: "All sources",
  weakest: "Figures that rest on copies or summaries alone",
  weakestIntro:
    "No document, agency report or own reporting was found for these, listed by the side that each concerns. A value leads to its card.",
  order: "Order",
  newest: "Newest first",
  oldest: "Oldest first",
  publisher: "By publisher",
  kind: "By kind",
  kinds: "What the kinds mean",
  confidence:
    "Confidence follows from the kinds. High: a primary document, or agency reports or own reporting of two origins. Medium: one report, a copy of one, a summary that names its origin, or summaries of two origins. Low: anything weaker. An entry is as sure as its least sure figure.",
  supporting: "Most rows supported first",
  supports: (count: number) => `Supports ${counted(count, "row")}`,
  unused: "Not cited by any row",
  noAddress: "no address known",
  rows: (count: number) => counted(count, "row"),
};
