import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { noneMatch } from "@/lib/http/etag";

interface NotModified {
  readonly etag: string;
  readonly headers: OutgoingHttpHeaders;
}

/** Limits of the memory for addresses: their number, and their length in characters. */
const limits = { addresses: 2000, characters: 1000 };

// Other responses may depend on more than the address.
const repeatable = /^\/(api\/v1|embed)\//;

/**
 * Makes a handler that answers conditional requests in front of the router, which costs many times what a 304 does. It
 * repeats the router's first 304 for an address while the process runs, because neither data nor release change
 * meanwhile.
 *
 * @returns a function that reports whether it has answered; if not, the router must
 */
export function repeatNotModified(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const known = new Map<string, NotModified>();
  return (request, response) => {
    const { method, url = "" } = request;
    const condition = request.headers["if-none-match"];
    if (condition === undefined || (method !== "GET" && method !== "HEAD") || !repeatable.test(url)) return false;
    const notModified = known.get(url);
    if (notModified && noneMatch(condition, notModified.etag)) {
      response.writeHead(304, notModified.headers).end();
      return true;
    }
    response.once("finish", () => {
      const headers = response.getHeaders();
      if (response.statusCode !== 304 || typeof headers.etag !== "string" || url.length > limits.characters) return;
      // A response that sets a cookie is meant for one client.
      if (headers["set-cookie"] !== undefined) return;
      if (known.size >= limits.addresses) known.clear();
      known.set(url, { etag: headers.etag, headers });
    });
    return false;
  };
}
