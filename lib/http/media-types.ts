/** The media type of every form in which something is served, by the extension of its address. */
export const mediaTypes = {
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
} as const;

/** The media type of an extension; undefined for one in which nothing is served. */
export function mediaTypeOf(extension: string): string | undefined {
  const known: Readonly<Record<string, string>> = mediaTypes;
  return Object.hasOwn(known, extension) ? known[extension] : undefined;
}
