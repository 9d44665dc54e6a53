import type { ServerResponse } from "node:http";
import { endOfRequest } from "./current-request";
import { limits } from "./limits";
import { processWide } from "./process-wide";
import { WorkQueue } from "./work-queue";

const line = processWide("page-line", () => new WorkQueue(limits.pages));

/** How many pages wait for their turn. */
export function pagesWaiting(): number {
  return line.length;
}

/**
 * Has a page rendered when its turn comes, so that a client that asks for many cannot take all of the time. Its turn ends
 * when its content is complete or its client has gone, and in any case after a while, since a client may take its
 * content as slowly as it likes.
 *
 * @param render begins to write the response
 * @param isFirst whether it goes before others and is never refused, for addresses of which there are only so many
 * @returns when its turn is over; rejects with TooBusy when too many wait or it has waited too long
 */
export function renderInLine(
  response: ServerResponse,
  render: () => void,
  { isFirst }: { readonly isFirst: boolean },
): Promise<void> {
  return line.run(() => turn(response, render), { isFirst, signal: endOfRequest() });
}

function turn(response: ServerResponse, render: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const timer = setTimeout(resolve, limits.pages.turnMs);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    response.once("close", end);
    response.end = new Proxy(response.end, {
      apply(target, self, args) {
        end();
        return Reflect.apply(target, self, args);
      },
    });
    render();
  });
}
