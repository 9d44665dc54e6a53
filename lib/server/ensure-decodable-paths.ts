import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Makes the path of every request decodable before it is routed. Next answers percent escapes that are not UTF-8 with a
 * 500; with its percent signs escaped, such a path gets a 404 like any other unknown address.
 */
export function ensureDecodablePaths(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage && request.url) request.url = decodablePath(request.url);
  });
}

/** The address with the percent signs of its path escaped if the path cannot be decoded, else the address as it is. */
export function decodablePath(address: string): string {
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}
