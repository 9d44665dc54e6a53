import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { limits } from "./limits";
import { pagesWaiting, renderInLine } from "./render-in-line";

const turn = vi.hoisted(() => ({ ms: 60_000 }));
vi.mock(import("./limits"), async (load) => {
  const { limits: real } = await load();
  const pages = Object.defineProperty({ ...real.pages }, "turnMs", { get: () => turn.ms });
  return { limits: { ...real, pages } };
});

const server = createServer();
const held: ServerResponse[] = [];
let base = "";

beforeEach(async () => {
  server.removeAllListeners("request");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  base = `http://127.0.0.1:${address.port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  for (const response of held.splice(0)) response.destroy();
  await vi.waitFor(() => expect(pagesWaiting()).toBe(0));
});

/** Serves pages that are rendered in line, and stay unfinished when their path says so. */
function serve(refused: () => void = () => undefined) {
  const begun: string[] = [];
  server.on("request", ({ url = "" }, response) => {
    const render = () => {
      begun.push(url);
      if (url.startsWith("/slow")) held.push(response);
      else response.end("page");
    };
    renderInLine(response, render, { isFirst: url.startsWith("/bare") }).catch(() => {
      refused();
      response.end("refused");
    });
  });
  return begun;
}

const get = (path: string, signal?: AbortSignal) => fetch(base + path, { signal: signal ?? null });
const getSlow = (count: number, signal?: AbortSignal) => {
  for (let each = 0; each < count; each += 1) get(`/slow-${each}`, signal).catch(() => undefined);
};

describe("pages", () => {
  test("wait for those that are rendered, and go on when one of them is complete", async () => {
    const begun = serve();
    getSlow(limits.pages.atOnce);
    await vi.waitFor(() => expect(begun).toHaveLength(limits.pages.atOnce));
    const waiting = get("/other").then((response) => response.text());
    await vi.waitFor(() => expect(pagesWaiting()).toBe(1));
    held.shift()?.end("slow");
    expect(await waiting).toBe("page");
  });

  test("go on when the client of one has gone", async () => {
    const begun = serve();
    const leave = new AbortController();
    getSlow(limits.pages.atOnce, leave.signal);
    await vi.waitFor(() => expect(begun).toHaveLength(limits.pages.atOnce));
    const waiting = get("/other").then((response) => response.text());
    leave.abort();
    expect(await waiting).toBe("page");
  });

  test("are refused when too many wait, unless they are among those that go first", async () => {
    const refused = vi.fn();
    const begun = serve(refused);
    getSlow(limits.pages.atOnce + limits.pages.waiting);
    await vi.waitFor(() => expect(pagesWaiting()).toBe(limits.pages.waiting));
    expect(await (await get("/other")).text()).toBe("refused");
    const bare = get("/bare").then((response) => response.text());
    await vi.waitFor(() => expect(pagesWaiting()).toBe(limits.pages.waiting + 1));
    held.shift()?.end("slow");
    expect(await bare).toBe("page");
    expect(begun[limits.pages.atOnce]).toBe("/bare");
    expect(refused).toHaveBeenCalledTimes(1);
  });

  test("go on after a while, although a client does not take its page", async () => {
    turn.ms = 50;
    serve();
    getSlow(limits.pages.atOnce);
    expect(await (await get("/other")).text()).toBe("page");
  });
});
