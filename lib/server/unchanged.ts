import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { noneMatch } from "@/lib/http/etag";

interface Unchanged {
  readonly etag: string;
  readonly headers: OutgoingHttpHeaders;
}

/** How many addresses are remembered, and up to which length, so that they never fill the memory. */
const most = { addresses: 2000, characters: 1000 };

// Elsewhere an answer may hang on more than its address.
const kept = /^\/(api\/v1|embed)\//;

/**
 * Makes the function that answers, before the router is asked, whoever wants to know whether an address has changed
 * since its entity tag: they ask for the same address again and again, and the router costs many times what the
 * answer does. The first 304 that the router gives at an address is repeated for as long as the process runs, because
 * neither data nor release change while it does.
 *
 * @returns a function that tells whether it has answered; if not, the router must
 */
export function repeatUnchanged(): (request: IncomingMessage, response: ServerResponse) => boolean {
  const known = new Map<string, Unchanged>();
  return (request, response) => {
    const { method, url = "" } = request;
    const asked = request.headers["if-none-match"];
    if (asked === undefined || (method !== "GET" && method !== "HEAD") || !kept.test(url)) return false;
    const unchanged = known.get(url);
    if (unchanged && noneMatch(asked, unchanged.etag)) {
      response.writeHead(304, unchanged.headers).end();
      return true;
    }
    response.once("finish", () => {
      const headers = response.getHeaders();
      if (response.statusCode !== 304 || typeof headers.etag !== "string" || url.length > most.characters) return;
      // What answers a cookie is for whoever sent it.
      if (headers["set-cookie"] !== undefined) return;
      if (known.size >= most.addresses) known.clear();
      known.set(url, { etag: headers.etag, headers });
    });
    return false;
  };
}
