/** What a handler returns: enough to decide about a 304 before the body exists. */
export interface Answer {
  readonly contentType: string;
  /** The parts of the entity tag, without the release. */
  readonly tag: readonly string[];
  /** Whether the address names an edition, so that its data never changes. */
  readonly pinned?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers about the content that take work to make; a 304 has no content and omits them (RFC 9110 §15.4.5). */
  contentHeaders?(): Readonly<Record<string, string>>;
  body(): AnswerBody | Promise<AnswerBody>;
}

/** The content of a response, with the headers that are known only when it exists, such as hashes of its parts. */
export type AnswerBody = BodyInit | { readonly content: BodyInit; readonly headers: Readonly<Record<string, string>> };

/** How long shared caches may store data, pages and embeds: a corrected figure must not stay wrong for a day. */
export const sharedCaching = "public, max-age=0, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400";

/** Caching of an address with an edition, until editions are stored. */
export const pinnedCaching = "public, max-age=300";

/** The headers of every response of the API. */
export function commonHeaders(): Headers {
  return new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
    "X-Content-Type-Options": "nosniff",
  });
}
