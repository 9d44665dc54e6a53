import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { currentRequest } from "./current-request";
import { inTurn } from "./in-turn";
import { limits } from "./limits";
import { SharedWork } from "./shared-work";
import { WorkQueue } from "./work-queue";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Has a client's request begun in its turn. */
function begin(client: string, answer: (endTurn: () => void) => void): void {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: client });
  const request = new IncomingMessage(socket);
  const ended = new AbortController().signal;
  const current = { id: client, method: "GET", path: "/", ended, inline: new Map<string, string>(), incomplete: false };
  currentRequest.run({ ...current, errors: new Set() }, () => inTurn(request, new ServerResponse(request), answer));
}

/** Whether another client's request begins while the first one's works, before the longest turn is over. */
async function letsOthersBegin(work: () => unknown): Promise<boolean> {
  const other = vi.fn((endTurn: () => void) => endTurn());
  begin("10.0.0.1", work);
  begin("10.0.0.2", other);
  for (let turn = 0; turn < 5; turn += 1) await nextTurn();
  const isBegun = other.mock.calls.length > 0;
  vi.advanceTimersByTime(limits.requests.ms);
  await vi.waitFor(() => expect(other).toHaveBeenCalledOnce());
  return isBegun;
}

const never = () => new Promise<never>(() => undefined);

test("a turn lasts for a while when nothing is known of the work", async () => {
  expect(await letsOthersBegin(never)).toBe(false);
});

test.each([
  ["a queue", () => new WorkQueue({ waiting: 1, ms: 1000 }).run(never)],
  ["work that others may share", () => new SharedWork().run("a", never)],
])("a turn is over when its request waits in %s", async (_name, work) => {
  expect(await letsOthersBegin(() => void work())).toBe(true);
});
