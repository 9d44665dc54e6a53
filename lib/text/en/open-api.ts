/** Words of the OpenAPI document. */
export const openApi = {
  title: (site: string) => `${site} API`,
  summary: "Sourced data of two-sided stories, as JSON, CSV, spreadsheets, charts and catalogues.",
  intro: `Everything here is read only and needs no key. GET, HEAD and OPTIONS are answered everywhere.

**Addresses.** A different format is a different extension. A story may carry an edition, as in \`story@0123456789ab\`: such an address never changes its data; a past edition is answered with 410 and the current address.

**Asking for rows.** A column is a filter: \`status=rejected\`. A repeated column means or, several columns mean and. Comparisons are written \`column__operator=value\`, as in \`amount__gte=1000000000\` or \`date__during=2025\`; dates compare as spans. A parameter that is not known is refused with 400, and the nearest one is suggested. View state of pages (\`_v_…\`) is accepted and ignored, so that the address of a page becomes one of data by changing the path.

**Caching.** Every answer has an \`ETag\`; ask again with \`If-None-Match\` and take 304 for "unchanged".

**Missing values.** What is absent is \`null\` in JSON and nothing between commas in CSV, never 0.`,
  groups: {
    stories: { title: "Stories", description: "Which stories there are, and what is in one." },
    data: { title: "Rows", description: "The rows of a dataset, and one row." },
    charts: { title: "Charts", description: "Charts as files, and how they are embedded." },
    metadata: {
      title: "Packages and catalogues",
      description: "The whole story in one file, and descriptions for programs.",
    },
    service: { title: "Service", description: "About the API itself." },
  },
  story: "The story; with an edition behind @ for data that never changes.",
  row: "The id of the row.",
  chart: "The id of the chart.",
  problemType: "The kind of problem: the last part of its type.",
  ifNoneMatch: "Entity tags of answers that are at hand, or *: if one still holds, the answer is 304.",
  onlyWithMoney: "Only together with _money=krw.",
  operators: "Comparisons, each written as a parameter column__operator=value. Those of each column are –",
  chartFilters:
    "Filters by the columns of the chart's dataset, as column=value or column__operator=value; what they are is told at the dataset's own address.",
  viewOption: (charts: string) => `How the chart is shown. Charts that know it: ${charts}.`,
  ofDataset: (description: string, dataset: string) => `${description} ${dataset}`,
  headers: {
    etag: "Weak entity tag of the answer, from edition, release, query and format.",
    link: "The next page, the canonical address, other formats, descriptions and the licence (RFC 8288), as far as there are any.",
    disposition: "The name under which the answer is saved, where it is sent as a file.",
    allow: "The methods that are answered.",
  },
  responses: {
    ok: "The answer.",
    notModified: "One of the entity tags still holds; there is no body.",
    badRequest: "A parameter is not known or has a value that cannot be used; the problem names it.",
    notFound: "There is no such story, dataset, row or chart.",
    methodNotAllowed: "Another method than GET, HEAD and OPTIONS was used.",
    gone: "The edition is not the current one; the problem holds the current address.",
    notImplemented: "The form that was asked for is not made here.",
    notReady: "The picture could not be drawn just now; Retry-After says when to ask again.",
  },
  schemas: {
    date: "A date with its uncertainty: as EDTF (ISO 8601-2), and the first and last day that it can mean.",
    problem: "What went wrong (RFC 9457).",
    pair: "A text in both languages.",
    license: "The licence of the data.",
  },
};

export type OpenApiText = typeof openApi;
