import type { IncomingMessage, ServerResponse } from "node:http";
import { addressLimits } from "@/lib/http/address-limits";
import { linkHeader, linkParts } from "@/lib/http/link-header";
import { isRouterData } from "@/lib/http/request-headers";
import { barePolicy, securityHeaders } from "@/lib/http/security-headers";
import { lengthHeader } from "./deliver";
import { origin } from "./origin";

/**
 * Sets, at the moment a response's head is written, what depends on the finished response: caches keep nothing that is
 * no success, that sets a cookie, or that is a page's data for Next's router; the length is told where it is known; `Link`
 * and `Vary` stay short; and each response has a policy and the headers of every response, unless it has its own.
 */
export function setCommonHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { isProduction }: { readonly isProduction: boolean },
): void {
  const target = request.url ?? "/";
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self: ServerResponse, head: [number]) {
      const [status] = head;
      const isSuccess = (status >= 200 && status < 300) || status === 304;
      if (!isSuccess || self.hasHeader("Set-Cookie") || isRouterData(target) || hasType(self, "text/x-component")) {
        self.setHeader("Cache-Control", "no-store");
      }
      setLength(self);
      shortenLink(self);
      shortenVary(self, target);
      for (const [name, value] of Object.entries(securityHeaders(origin()))) setMissing(self, name, value);
      // A cache would put the policy of a 304 in place of that of the content that it keeps. Pages of development load
      // what no policy foresees.
      const hasPolicy = status !== 304 && (isProduction || !isHtml(self));
      if (hasPolicy) setMissing(self, "Content-Security-Policy", barePolicy(isEmbed(target) ? "*" : "'self'"));
      return Reflect.apply(writeHead, self, head);
    },
  });
}

/** Whether a response is an HTML document, by its headers so far. */
export function isHtml(response: ServerResponse): boolean {
  return hasType(response, "text/html");
}

function hasType(response: ServerResponse, type: string): boolean {
  return String(response.getHeader("Content-Type") ?? "").startsWith(type);
}

function isEmbed(target: string): boolean {
  return /^\/embed(?:[/?]|$)/.test(target);
}

function setMissing(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}

/** A content that is compressed on its way has another length, which nobody knows yet. */
function setLength(response: ServerResponse): void {
  const length = response.getHeader(lengthHeader);
  response.removeHeader(lengthHeader);
  if (length !== undefined && !response.hasHeader("Content-Encoding")) response.setHeader("Content-Length", length);
}

/** No answer but the data for Next's router depends on the headers of that router, which Next names in each. */
function shortenVary(response: ServerResponse, target: string): void {
  const names = [response.getHeader("Vary") ?? []]
    .flat()
    .join()
    .split(/\s*,\s*/);
  const own = names.filter((name) => name !== "" && !/^(?:rsc|next-)/i.test(name));
  if (isRouterData(target) || own.length === names.length) return;
  if (own.length === 0) response.removeHeader("Vary");
  else response.setHeader("Vary", own.join(", "));
}

function shortenLink(response: ServerResponse): void {
  const link = [response.getHeader("Link") ?? []].flat().join(", ");
  if (link.length > addressLimits.header) response.setHeader("Link", linkHeader(linkParts(link)));
}
