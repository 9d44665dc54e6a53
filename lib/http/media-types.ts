/** The media type of every form in which something is served, by the extension of its address. */
export const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  zip: "application/zip",
  xml: "text/xml; charset=utf-8",
  jsonld: "application/ld+json",
  "csv-metadata.json": "application/csvm+json",
};
