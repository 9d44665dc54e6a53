import type { Digest, HeadingsDigest, PlainDigest } from "../kit/digest";
import type { ChaptersModel } from "./model";

/** The headings of the chapters beside the digest of the chart of one of them. */
export function chaptersDigest({ chapters }: ChaptersModel, beside: Digest | null = null): HeadingsDigest {
  return {
    kind: "headings",
    caption: "",
    total: chapters.length,
    headings: chapters.map(({ id, heading }) => ({ id, text: heading })),
    beside: beside && isPlain(beside) ? beside : null,
  };
}

function isPlain(digest: Digest): digest is PlainDigest {
  return digest.kind !== "headings";
}
