/** English texts of the chapters. */
export const chapters = {
  alt: (headings: readonly string[]) => `The story in ${headings.length} chapters: ${headings.join("; ")}.`,
  columns: { heading: "Chapter", text: "Text", chart: "Chart" },
};
