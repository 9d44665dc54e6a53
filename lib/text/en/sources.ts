import { counted } from "./counted";

/** English texts of the sources page. */
export const sources = {
  list: "All sources",
  order: "Order",
  newest: "Newest first",
  oldest: "Oldest first",
  publisher: "By publisher",
  kind: "By kind",
  supporting: "Most rows supported first",
  supports: (count: number) => `Supports ${counted(count, "row")}`,
  unused: "Not cited by any row",
  noAddress: "no address known",
  rows: (count: number) => counted(count, "row"),
};
