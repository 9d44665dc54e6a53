import type { Citation } from "./citation";
import { citationKey } from "./citation-key";

/** A citation as CSL-JSON: a list of one item of the type `dataset`. */
export function citeCsl(citation: Citation): string {
  const { edition, title, publisher, verified, accessed, address, lang } = citation;
  const item = {
    id: citationKey(citation),
    type: "dataset",
    title,
    author: [{ literal: publisher }],
    issued: { "date-parts": [parts(verified)] },
    accessed: { "date-parts": [parts(accessed)] },
    version: edition,
    publisher,
    URL: address,
    language: lang,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(iso: string): number[] {
  return iso.split("-").map(Number);
}
