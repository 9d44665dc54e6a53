/** Words of the frame in which every chart stands. */
export const chart = {
  notes: "Notes",
  sources: "Sources",
  moreSources: (count: number) => `and ${count} more`,
  asOf: (date: string) => `Data as of ${date}`,
  table: "Data of this chart as a table",
  actions: "This chart",
  csv: "CSV",
  image: "PNG",
  drawing: "SVG",
  link: "Link",
  options: "View",
  empty: "There is nothing to draw. Loosen the filters, or wait until the data holds rows for this part.",
  keys: "Use the arrow keys to go from mark to mark.",
  page: "The page on which this chart stands",
  allCharts: "All charts",
  list: {
    title: "Charts",
    standfirst: "Every chart of this story, each with its own address, data and picture.",
  },
};
