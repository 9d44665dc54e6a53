import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Makes every path decodable before it is routed: the router answers escapes that are no UTF-8 with a failure of the
 * server. Such a path has its percent signs escaped, so that it is an address without a page like any other.
 */
export function keepPathsDecodable(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage && request.url) request.url = decodablePath(request.url);
  });
}

/** The address with a path that can be decoded; the address itself where it can be already. */
export function decodablePath(address: string): string {
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}
