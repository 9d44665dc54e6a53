import { subscribe } from "node:diagnostics_channel";
import { setMaxListeners } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { type CurrentRequest, currentRequest } from "./current-request";
import { requestId } from "./request-id";
import { TooBusy } from "./work-queue";

/** A request whose connection has no more to do with it. */
export interface FinishedRequest extends Readonly<Pick<CurrentRequest, "id" | "method" | "path" | "errors">> {
  readonly status: number;
  /** Time from its head to the last byte handed to the system, or to the abort. */
  readonly ms: number;
  /** Whether the client went away before the answer was complete. */
  readonly aborted: boolean;
}

/**
 * Gives every request of this process an id, which its answer carries as `X-Request-Id` and the code that works for it
 * finds in `currentRequest`, and reports it once it is over.
 */
export function observeRequests(report: (request: FinishedRequest) => void): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message) || !("response" in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    const start = performance.now();
    const end = new AbortController();
    // Each piece of its work listens.
    setMaxListeners(0, end.signal);
    const current: CurrentRequest = {
      id: requestId(request.headers["x-request-id"]),
      method: request.method ?? "",
      path: request.url ?? "",
      ended: end.signal,
      inline: new Map(),
      incomplete: false,
      errors: new Set(),
    };
    response.setHeader("X-Request-Id", current.id);
    // Node warns above 10 listeners of a kind; ours and Next's are 11 on some routes.
    response.setMaxListeners(30);
    response.once("close", () => {
      const { statusCode: status, writableFinished } = response;
      const { id, method, path, errors } = current;
      report({ id, method, path, errors, status, ms: performance.now() - start, aborted: !writableFinished });
      end.abort(new TooBusy("the request has ended"));
      // An idle connection keeps its last request. Without its client a page may still be rendered, for Next's cache.
      if (writableFinished) current.inline.clear();
    });
    // Lasts until the next request of this connection; what was started meanwhile keeps it.
    currentRequest.enterWith(current);
  });
}
