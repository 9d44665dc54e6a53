import { AsyncLocalStorage } from "node:async_hooks";
import { processWide } from "./process-wide";

/** A request that is being answered. */
export interface CurrentRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query as the client sent them. */
  readonly path: string;
  /** Aborted with TooBusy when its answer is complete or its client has gone: nobody waits for its work any more. */
  readonly ended: AbortSignal;
  /** HTML of the page that is rendered for it, by key, see `lib/server/store-inline.ts`. */
  readonly inline: Map<string, string>;
  /** Whether a part of its answer could not be made, so that no cache may keep it. */
  incomplete: boolean;
  /** The errors that have been logged for it, as text. */
  readonly errors: Set<string>;
  /** Ends the turn in which it was begun, see `lib/server/in-turn.ts`. */
  endTurn?: () => void;
}

/** The request that the running code works for; undefined outside of requests. */
export const currentRequest = processWide("current-request", () => new AsyncLocalStorage<CurrentRequest>());

/** Says that the current request waits in a line of its own from now on, so that it holds up no other client's. */
export function waitInLine(): void {
  currentRequest.getStore()?.endTurn?.();
}

/** Aborted when the current request ends; undefined outside of requests. */
export function endOfRequest(): AbortSignal | undefined {
  return currentRequest.getStore()?.ended;
}
