import type { Metadata } from "next";

/** Adds to a page's head where its data is described for programs, by media type; addresses below the origin. */
export function withDescriptions(metadata: Metadata, addresses: Readonly<Record<string, string>>): Metadata {
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types: { ...metadata.alternates?.types, ...addresses } },
  };
}
