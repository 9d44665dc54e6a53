/** Words of the archive of a chart. */
export const archive = {
  contents: "Files",
  files: {
    png: (width: number) => `picture, ${width} px wide`,
    svg: "drawing, to be scaled at will",
    csv: "the data of the chart, UTF-8, separated by commas",
    alt: "a text alternative for readers who do not see the picture",
    embed: "a line of HTML that shows the chart in a page, always with its current data",
    metadata: "what the chart shows, its sources and addresses, for programs",
    license: "the license of the data",
  },
  state: (query: string) => `State of the chart, as in its address: ${query}`,
  edition: (edition: string) => `Edition of the data: ${edition}`,
  license: (title: string, url: string) =>
    `The data may be used under ${title}, ${url}. Quoted sources keep their own terms.`,
  cite: "To cite",
  citation: (parts: { readonly finding: string; readonly site: string; readonly story: string }) =>
    `“${parts.finding}”, ${parts.site}, ${parts.story}.`,
  address: "Address, with the current data",
};
