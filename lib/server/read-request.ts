import type { IncomingMessage } from "node:http";
import { addressLimits } from "@/lib/http/address-limits";
import { allowedMethods, preflightHeaders } from "@/lib/http/answer";
import { methodProblem, Problem } from "@/lib/http/problem";
import { isRouterFile } from "@/lib/http/request-headers";
import {
  isHost,
  readTarget,
  withFirstParameters,
  withSingleSlashes,
  writtenParameters,
} from "@/lib/http/request-target";
import { withoutTracking } from "@/lib/http/tracking-names";

/** An answer that needs no router: a problem, or one without content. */
export type EarlyAnswer = Problem | { readonly status: number; readonly headers: Headers };

/**
 * Reads what a request asks for and makes it plain for the router: a path with single slashes and without parameters that
 * only count readers, and GET for HEAD, since Node leaves out the content by itself and the headers become the same. The
 * router takes 20 ms to read several hundred parameters, so the API refuses them and pages and embeds get the first ones.
 *
 * @returns the answer where it can be given, or has to be, without the router; null where the router is to answer
 */
export function readRequest(
  request: IncomingMessage,
  { isProduction }: { readonly isProduction: boolean },
): EarlyAnswer | null {
  const { method = "" } = request;
  const read = readTarget(request.url ?? "");
  if (read.kind === "server" && method === "OPTIONS") return preflight();
  if (read.kind !== "path") return badRequest("The target of the request line is no path.");
  const { target, host } = read;
  // Development serves its own tools below these, by other methods too.
  if (!isProduction && /^\/(?:_next|__nextjs)/.test(target)) return null;
  if (host !== null) request.headers.host = host;
  if (!hasHost(request)) return badRequest("The Host header is missing, names no host, or is there twice.");
  if (target.length > addressLimits.characters) return tooLong(addressLimits.characters);
  if (!allowedMethods.split(", ").includes(method)) return methodProblem(method);
  if (method === "OPTIONS") return preflight();
  const plain = withSingleSlashes(target);
  if (plain !== target) return redirect(plain);
  if (/^\/_next\/image(?:[/?]|$)/.test(target)) {
    return new Problem("not-found", { detail: "Pictures are not scaled here; the API draws each at any width." });
  }
  if (isRouterFile(target)) {
    return new Problem("not-found", {
      detail: "There is no file of a page; the API has the data as JSON, CSV and XLSX.",
    });
  }
  const { length } = writtenParameters(target);
  if (length > addressLimits.parameters && target.startsWith("/api/")) return tooMany(length);
  request.url = withoutTracking(withFirstParameters(target, addressLimits.parameters));
  if (method === "HEAD") {
    request.method = "GET";
    // A part is for GET alone (RFC 9110 §14.2).
    delete request.headers.range;
  }
  // A part is cut out of the content as it is, and would be compressed afterwards.
  if (request.headers.range !== undefined) delete request.headers["accept-encoding"];
  return null;
}

function preflight(): EarlyAnswer {
  return { status: 204, headers: preflightHeaders() };
}

function redirect(target: string): EarlyAnswer {
  if (target.length > addressLimits.header) return tooLong(addressLimits.header);
  return { status: 308, headers: new Headers({ Location: target, "Content-Length": "0" }) };
}

function badRequest(detail: string): Problem {
  return new Problem("bad-request", { detail });
}

function tooLong(limit: number): Problem {
  const detail = `The address has more than ${limit} characters; request more rows at once and choose among them, or split the request.`;
  return new Problem("address-too-long", { detail });
}

function tooMany(count: number): Problem {
  const detail = `The address has ${count} parameters, and may have ${addressLimits.parameters}; join values in one, as in id__in=a,b, or request more rows at once.`;
  return new Problem("address-too-long", { detail });
}

/** HTTP/1.0 knows requests without a host. Of two, a proxy in front might read the one that Node does not. */
function hasHost({ headers, rawHeaders, httpVersion }: IncomingMessage): boolean {
  if (headers.host === undefined) return httpVersion === "1.0";
  const count = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host").length;
  return count < 2 && isHost(headers.host);
}
