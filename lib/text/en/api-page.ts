/** Words of the page on which the API is tried. */
export const apiPage = {
  title: "API",
  standfirst:
    "Every call of the API, to be tried here. Fill in what you need and choose a format; the address, and code for it, can be taken along.",
  link: "Try the API",
  document: "The same for programs: OpenAPI 3.1",
  choose: "What the examples below are about",
  dataset: "Dataset",
  chart: "Chart",
  show: "Show",
  options: (count: number) => `${count} options`,
  onlyFor: (formats: string) => `only for ${formats}`,
  reset: "Empty the form",
  open: (format: string) => (format === "" ? "Open" : format.toUpperCase()),
  address: "Address",
  failed: "No answer came. Please check the connection and try again.",
  answered: (status: number, ms: number) => `Status ${status} after ${ms} ms`,
  headers: "Headers",
  firstLines: "First lines of the answer",
  binary: "The answer is a file and is not shown here; the address opens it.",
  code: "Code for this address",
  tools: {
    curl: { title: "curl", help: "On the command line." },
    r: { title: "R", help: "In R; JSON needs the package jsonlite." },
    python: { title: "Python", help: "In Python; CSV needs the package pandas." },
    sheets: { title: "Google Sheets", help: "Into a cell; the address must be reachable from the internet." },
    excel: { title: "Excel (Power Query)", help: "As the source of a blank query, in the formula bar." },
  },
};

export type ApiPageText = typeof apiPage;
