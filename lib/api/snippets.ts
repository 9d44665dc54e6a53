/** A line or two of code that fetch a response. */
export interface Snippet {
  readonly tool: "curl" | "r" | "python" | "sheets" | "excel";
  readonly code: string;
}

/**
 * How the tools of data users fetch a response, by its format. A spreadsheet formula is given for CSV alone, which is all
 * that it can read.
 *
 * @param address the absolute address of the response, with its query escaped
 */
export function snippetsOf(address: string, format: string): readonly Snippet[] {
  const file = new URL(address).pathname.split("/").at(-1) ?? "response";
  const make =
    format === "csv" ? csvSnippets : format.includes("json") && format !== "ndjson" ? jsonSnippets : fileSnippets;
  return [{ tool: "curl", code: `curl --fail --compressed --output ${file} '${address}'` }, ...make(address, file)];
}

function csvSnippets(address: string): readonly Snippet[] {
  return [
    { tool: "r", code: `rows <- read.csv("${address}", na.strings = "", fileEncoding = "UTF-8")` },
    {
      tool: "python",
      code: `import pandas as pd\nrows = pd.read_csv("${address}", keep_default_na=False, na_values=[""])`,
    },
    { tool: "sheets", code: `=IMPORTDATA("${address}")` },
    {
      tool: "excel",
      code: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]))`,
    },
  ];
}

function jsonSnippets(address: string): readonly Snippet[] {
  return [
    { tool: "r", code: `response <- jsonlite::fromJSON("${address}")` },
    {
      tool: "python",
      code: `import json, urllib.request\nwith urllib.request.urlopen("${address}") as response:\n    data = json.load(response)`,
    },
    { tool: "excel", code: `= Json.Document(Web.Contents("${address}"))` },
  ];
}

function fileSnippets(address: string, file: string): readonly Snippet[] {
  return [
    { tool: "r", code: `download.file("${address}", "${file}", mode = "wb")` },
    { tool: "python", code: `from urllib.request import urlretrieve\nurlretrieve("${address}", "${file}")` },
    ...(file.endsWith(".xlsx")
      ? [{ tool: "excel", code: `= Excel.Workbook(Web.Contents("${address}"), true)` } as const]
      : []),
  ];
}
