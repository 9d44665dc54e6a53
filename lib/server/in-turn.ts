import { AsyncResource } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Problem } from "@/lib/http/problem";
import { ClientTurns } from "./client-turns";
import { currentRequest } from "./current-request";
import { limits } from "./limits";
import { processWide } from "./process-wide";
import { sendEarly } from "./send-early";

const turns = processWide("client-turns", () => new ClientTurns(limits.requests));

/** How many requests wait for their client's turn. */
export function requestsWaiting(): number {
  return turns.waiting;
}

/**
 * Begins to answer a request when its client's turn has come. The turn is over when the answer begins or has to wait in
 * a line of its own, when its client has gone, and in any case after a while.
 *
 * @param answer may end the turn before
 */
export function inTurn(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (endTurn: () => void) => void,
): void {
  // A turn comes in the course of another request.
  const begin = AsyncResource.bind((end: () => void) => {
    if (response.destroyed) return end();
    const current = currentRequest.getStore();
    if (current) current.endTurn = end;
    response.once("close", end);
    response.writeHead = new Proxy(response.writeHead, {
      apply(target, self, args) {
        end();
        return Reflect.apply(target, self, args);
      },
    });
    answer(end);
  });
  try {
    turns.take(request.socket.remoteAddress ?? "", begin);
  } catch {
    const detail = "Too many requests wait for an answer; try again after the time in Retry-After.";
    sendEarly(request, response, new Problem("not-ready", { detail, headers: { "Retry-After": "5" } }));
  }
}
