/** What a handler gives back: enough to decide about a 304 before the body exists. */
export interface Answer {
  readonly contentType: string;
  /** The parts of the entity tag, without release. */
  readonly tag: readonly string[];
  /** Whether the address names an edition, so that its data never changes. */
  readonly pinned?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Further headers, about the content, that take work to make. A 304 has no content and goes without them (RFC 9110
   * §15.4.5).
   */
  contentHeaders?(): Readonly<Record<string, string>>;
  body(): AnswerBody | Promise<AnswerBody>;
}

/** The content of an answer, with the headers that can be told only when it exists, such as hashes of its parts. */
export type AnswerBody = BodyInit | { readonly content: BodyInit; readonly headers: Readonly<Record<string, string>> };

/** How long shared caches may keep data, pages and embeds: a corrected figure must not stay wrong for a day. */
export const sharedCaching = "public, max-age=0, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400";

/** Caching of an address with an edition, until editions are stored. */
export const pinnedCaching = "public, max-age=300";

const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
};

/** The headers that every answer of the API carries. */
export function commonHeaders(): Headers {
  return new Headers({ ...cors, "X-Content-Type-Options": "nosniff" });
}
