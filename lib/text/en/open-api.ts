/** English texts of the OpenAPI document. */
export const openApi = {
  title: (site: string) => `${site} API`,
  summary: "Sourced data on two-sided stories, as JSON, CSV, spreadsheets, charts and catalogues.",
  intro: `The API is read-only and needs no key. Every address supports GET, HEAD and OPTIONS.

**Addresses.** The extension selects the format. A story may carry an edition, as in \`story@0123456789ab\`: the data at such an address never changes; a past edition returns 410 with the current address.

**Selecting rows.** A column is a filter: \`status=rejected\`. Repeating a column means “or”, different columns mean “and”. An empty cell is one of a column’s choices: \`status=rejected&status__isblank=1\` selects both. Comparisons have the form \`column__operator=value\`, as in \`amount__gte=1000000000\` or \`date__during=2025\`; dates are compared as spans. An unknown parameter returns 400 and the nearest suggestion. The view state of pages (\`_v_…\`) is accepted and ignored, so that changing the path of a page’s address gives the address of its data.

**Caching.** Every response has an \`ETag\`; send it as \`If-None-Match\` to get 304 for “unchanged”.

**Missing values.** A missing value is \`null\` in JSON and an empty field in CSV, never 0.`,
  groups: {
    stories: { title: "Stories", description: "Which stories there are, and what each contains." },
    data: { title: "Rows", description: "The rows of a dataset, and single rows." },
    charts: { title: "Charts", description: "Charts as files, and how to embed them." },
    metadata: {
      title: "Packages and catalogues",
      description: "The whole story in one file, and machine-readable descriptions.",
    },
    service: { title: "Service", description: "About the API itself." },
  },
  story: "The id of the story; add @ and an edition for data that never changes.",
  row: "The id of the row.",
  chart: "The id of the chart.",
  problemType: "The kind of problem: the last segment of its type.",
  ifNoneMatch: "Entity tags of stored responses, or *; if one still matches, the response is 304.",
  onlyWithMoney: (money: string) => `Only with _money=${money}.`,
  /** In what unit an amount is compared: a currency; null for that of the story. */
  comparedIn: (code: string | null) =>
    code === null
      ? "A number to compare with is in whole units of the story’s currency (`currency` of /api/v1/{story}.json): amounts in another currency are converted at the average rate of their month, and those without a rate fit no number and come last."
      : `A number to compare with is in whole ${code}.`,
  operators: "Comparisons, each written as a parameter column__operator=value. Operators by column –",
  chartFilters:
    "Filters by the columns of the chart’s dataset, as column=value or column__operator=value; they are described at the address of the dataset.",
  viewOption: (charts: string) => `How the chart is shown. Supported by: ${charts}.`,
  headers: {
    etag: "Weak entity tag of the response, from edition, release, query and format.",
    link: "The next page, the canonical address, other formats, descriptions and the licence (RFC 8288), where there are any.",
    disposition:
      "The name under which to save the response: story, dataset or chart, edition and a mark of the view (RFC 6266).",
    allow: "The supported methods.",
  },
  responses: {
    ok: "Success.",
    notModified: "One of the entity tags still matches; there is no body.",
    badRequest: "A parameter is unknown or has an invalid value; the problem names it.",
    notFound: "There is no such story, dataset, row or chart.",
    methodNotAllowed: "The method is not GET, HEAD or OPTIONS.",
    gone: "The edition is not the current one; the problem holds the current address.",
    notImplemented: "The requested format is not supported here.",
    notReady: "The picture could not be drawn just now; Retry-After says when to try again.",
  },
  schemas: {
    date: "A date with its uncertainty: EDTF (ISO 8601-2), and the first and last possible day.",
    facetOption:
      "A value of a column and how many rows have it; a null value counts the rows that have none. The filter is the parameter that chooses it.",
    problem: "What went wrong (RFC 9457).",
    pair: "A text in both languages.",
    license: "The licence of the data.",
  },
};

export type OpenApiText = typeof openApi;
