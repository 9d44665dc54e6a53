/** English texts of the archive of a chart. */
export const archive = {
  contents: "Files",
  files: {
    png: (width: number) => `picture, ${width} px wide`,
    svg: "drawing that scales to any size",
    csv: "data of the chart, as numbers and ISO dates with the words of its table beside them; comma-separated, UTF-8",
    alt: "text alternative for readers who cannot see the picture",
    embed: "line of HTML that embeds the chart, always with the current data",
    metadata: "what the chart shows, its sources and addresses, machine-readable",
    license: "licence of the data",
  },
  state: (query: string) => `Filters and view, as in the address: ${query}`,
  edition: (edition: string) => `Edition of the data: ${edition}`,
  license: (title: string, url: string) =>
    `The data may be used under ${title}, ${url}. Quoted sources keep their own terms.`,
  cite: "How to cite",
  citation: (parts: { readonly finding: string; readonly site: string; readonly story: string }) =>
    `“${parts.finding}”, ${parts.site}, ${parts.story}.`,
  address: "Online, with the current data",
};
