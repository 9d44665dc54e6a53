import type { Metadata } from "next";

/** Adds links to machine-readable descriptions of a page's data: paths by media type. */
export function withDescriptions(metadata: Metadata, paths: Readonly<Record<string, string>>): Metadata {
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { ...metadata.alternates?.types, ...paths } },
  };
}
