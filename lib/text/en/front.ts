/** English texts of the front page, which lists the stories. */
export const front = {
  title: "Stories",
  standfirst: "Disputes and their data: two sides next to each other, and a source for every figure.",
  sides: "The two sides",
  newest: "Newest event:",
  pages: (story: string) => `${story}: pages`,
};
