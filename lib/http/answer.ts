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

/** Text, bytes of a known length, or a stream. */
export type Content = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** The content of a response, with the headers that are known only when it exists, such as hashes of its parts. */
export type AnswerBody = Content | { readonly content: Content; readonly headers: Readonly<Record<string, string>> };

/** How long shared caches may store data, pages and embeds: a corrected figure must not stay wrong for a day. */
export const sharedCaching = "public, max-age=0, s-maxage=300, stale-while-revalidate=600, stale-if-error=86400";

/** Caching of an address with an edition, until editions are stored. */
export const pinnedCaching = "public, max-age=300";

/** What scripts of other sites may read, besides the names that they always may. */
const exposedHeaders =
  "ETag, Link, Content-Disposition, Content-Range, Accept-Ranges, Allow, Retry-After, X-Request-Id";

/** The methods that addresses of this site answer. */
export const allowedMethods = "GET, HEAD, OPTIONS";

/**
 * The response to an OPTIONS request, which is what browsers send ahead of some requests to other sites. Every header
 * may be sent: none is refused, and since there are no credentials, `*` covers all but one of them.
 */
export function preflightHeaders(): Headers {
  const headers = commonHeaders();
  headers.set("Allow", allowedMethods);
  headers.set("Access-Control-Allow-Methods", allowedMethods);
  headers.set("Access-Control-Allow-Headers", "*, Authorization");
  headers.set("Access-Control-Max-Age", "86400");
  return headers;
}

/** The headers of every response of the API. */
export function commonHeaders(): Headers {
  return new Headers({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": exposedHeaders,
    "X-Content-Type-Options": "nosniff",
  });
}
