/** English texts of the frame around every chart. */
export const chart = {
  notes: "Notes",
  sources: "Sources",
  moreSources: (count: number) => `and ${count} more`,
  /** Of marks that a picture leaves out. */
  moreMarks: (count: number) => `and ${count} more`,
  asOf: (date: string) => `Data as of ${date}`,
  table: "Data of this chart as a table",
  actions: "This chart",
  csv: "CSV",
  /** Of a column of the CSV that has beside the data what the table shows of them. */
  inWords: (label: string) => `${label}, in words`,
  image: "PNG",
  drawing: "SVG",
  link: "Chart page",
  embed: "Embed",
  options: "View",
  empty: "There is no data to show. If filters are set, try fewer.",
  notDrawn: "The drawing could not be made just now. Its figures are in the table below; reload the page to see it.",
  /** Which rows a view shows, as a citation words them. */
  selection: (rows: string) => `Selected: ${rows}.`,
  partial: "Hatched: partly done.",
  keys: "Use the arrow keys to move between marks.",
  page: "Page with this chart",
  tableOf: (dataset: string) => `${dataset}, as a table`,
  allCharts: "All charts",
  list: {
    title: "Charts",
    standfirst: "Every chart of this story, each with its own address, data and picture.",
    tables: "Tables",
  },
};
