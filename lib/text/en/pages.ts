/** Titles and standfirsts of the pages of a story. */
export const pages = {
  deals: {
    title: "Deals",
    standfirst: "Bids, investments, rounds, commitments and claims, by size. Undisclosed amounts are listed and never counted as zero.",
  },
};
