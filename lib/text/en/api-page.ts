import { counted } from "./counted";

/** English texts of the page on which readers try the API. */
export const apiPage = {
  title: "API",
  standfirst:
    "Try every call of the API here. Fill in what you need and choose a format to get the response, its address and code that uses it.",
  link: "Try the API",
  document: "Machine-readable description: OpenAPI 3.1",
  choose: "Dataset and chart of the examples below",
  dataset: "Dataset",
  chart: "Chart",
  show: "Show",
  options: (count: number) => counted(count, "option"),
  onlyFor: (formats: string) => `${formats} only`,
  reset: "Reset the form",
  open: (format: string) => (format === "" ? "Open" : format.toUpperCase()),
  address: "Address",
  failed: "No response. Check your connection and try again.",
  answered: (status: number, ms: number) => `Status ${status} in ${ms} ms`,
  headers: "Headers",
  firstLines: "First lines of the response",
  binary: "The response is a file and is not shown here. Open the address to get it.",
  code: "Code for this address",
  tools: {
    curl: { title: "curl", help: "For the command line." },
    r: { title: "R", help: "JSON needs the jsonlite package." },
    python: { title: "Python", help: "CSV needs the pandas package." },
    sheets: { title: "Google Sheets", help: "Paste into a cell. The address must be reachable from the internet." },
    excel: { title: "Excel (Power Query)", help: "Paste into the formula bar of a blank query." },
  },
};

export type ApiPageText = typeof apiPage;
