/** The media type of every served format, by the extension of its address. */
export const mediaTypes = {
  json: "application/json",
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  zip: "application/zip",
  jsonld: "application/ld+json",
  "csv-metadata.json": "application/csvm+json",
} as const;

/** A media type without its parameters. */
export function bareMedia(media: string): string {
  return media.split(";")[0] ?? media;
}

/** The media type of an extension; undefined for one in which nothing is served. */
export function mediaTypeOf(extension: string): string | undefined {
  const known: Readonly<Record<string, string>> = mediaTypes;
  return Object.hasOwn(known, extension) ? known[extension] : undefined;
}
