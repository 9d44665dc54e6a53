/**
 * The request headers that decide an answer here or say who asks. Frameworks, and those who put them in front of others,
 * give meaning to many more, by which a client could get an answer that the next one must not get from a cache.
 */
const known: ReadonlySet<string> = new Set([
  ...["host", "connection", "content-length", "transfer-encoding", "expect"],
  ...["accept-encoding", "accept-language", "range", "if-range"],
  ...["if-match", "if-none-match", "if-modified-since", "if-unmodified-since"],
  ...["referer", "forwarded", "x-forwarded-for", "x-request-id"],
]);

/**
 * What every request says of its client. Next sends crawlers, and clients that do not name themselves, other bytes at the
 * same address; everyone gets those of readers, with all metadata in the head.
 */
const userAgent = "Mozilla/5.0";

/** Whether an address is that of a page's data instead of a page: Next's router in the browser marks it so. */
export function isRouterData(target: string): boolean {
  return /[?&]_rsc(?:[=&]|$)/.test(target);
}

/** Whether a path is another one under which Next knows a page's data, `/en.rsc` beside `/en`. */
export function isRouterFile(target: string): boolean {
  return /\.rsc(?:\?|$)/.test(target);
}

/**
 * Removes from a request all headers that are not known, and names no client. The one by which Next's router requests a
 * page's data counts only with an address of its own, so that no page can change by it.
 *
 * @param headers by lower-case name, changed in place
 */
export function removeUnknownHeaders(headers: Record<string, unknown>, target: string): void {
  for (const name of Object.keys(headers)) {
    if (!known.has(name) && !(name === "rsc" && isRouterData(target))) delete headers[name];
  }
  headers["user-agent"] = userAgent;
}
