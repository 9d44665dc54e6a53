import type { IncomingMessage, ServerResponse } from "node:http";
import { commonHeaders } from "@/lib/http/answer";
import { Problem, problemBody, problemMedia, problemTypes } from "@/lib/http/problem";
import type { EarlyAnswer } from "./read-request";

/** Sends an answer without the router. What no cache may keep, problems and redirects, is marked by its status later. */
export function sendEarly(request: IncomingMessage, response: ServerResponse, answer: EarlyAnswer): void {
  // Node would read on to the end of a body that nobody wants.
  if (hasBody(request)) response.shouldKeepAlive = false;
  if (!(answer instanceof Problem)) {
    response.setHeaders(answer.headers).writeHead(answer.status).end();
    return;
  }
  response.setHeaders(commonHeaders()).setHeader("Content-Type", problemMedia);
  for (const [name, value] of Object.entries(answer.details.headers ?? {})) response.setHeader(name, value);
  const body = problemBody(answer);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.writeHead(problemTypes[answer.problem].status).end(body);
}

/** Whether a request says that content follows its head. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}
