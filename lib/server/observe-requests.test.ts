import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inlineHtml } from "@/lib/http/inline-html";
import { currentRequest, endOfRequest } from "./current-request";
import { type FinishedRequest, observeRequests } from "./observe-requests";
import { storeInline } from "./store-inline";
import { isTooBusy } from "./work-queue";

const finished: FinishedRequest[] = [];
const seen: (readonly [path: string | undefined, id: string | undefined])[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  observeRequests((request) => finished.push(request));
  server = createServer(async (request, response) => {
    await sleep(request.url === "/slow" ? 60 : 5);
    seen.push([request.url, currentRequest.getStore()?.id]);
    if (request.url === "/fails") response.statusCode = 500;
    if (request.url === "/endless") response.write("begin");
    else response.end("text");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  port = bound.port;
});

afterAll(() => new Promise((done) => server.close(done)));

beforeEach(() => {
  finished.length = 0;
  seen.length = 0;
});

function ask(path: string, id?: string, agent?: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = id === undefined ? {} : { "X-Request-Id": id };
    get({ port, path, headers, agent }, (response) => resolve(response.resume())).on("error", reject);
  });
}

test("a request keeps its id in the code that answers it, in its answer and in its report", async () => {
  const response = await ask("/a?b=1", "id-1");
  expect(response.headers["x-request-id"]).toBe("id-1");
  await vi.waitFor(() => expect(finished).toHaveLength(1));
  expect(finished[0]).toMatchObject({ id: "id-1", method: "GET", path: "/a?b=1", status: 200, aborted: false });
  expect(finished[0]?.ms).toBeGreaterThan(3);
  expect(finished[0]?.ms).toBeLessThan(1000);
  expect(seen).toEqual([["/a?b=1", "id-1"]]);
});

test("requests under way at once, and one after the other on a connection, keep theirs apart", async () => {
  await Promise.all([ask("/slow", "slow-1"), ask("/b", "b-1"), ask("/slow", "slow-2"), ask("/c", "c-1")]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await ask("/d", "d-1", agent);
  await ask("/e", "e-1", agent);
  agent.destroy();
  expect(Object.fromEntries(seen.map(([path, id]) => [id, path]))).toEqual({
    "slow-1": "/slow",
    "b-1": "/b",
    "slow-2": "/slow",
    "c-1": "/c",
    "d-1": "/d",
    "e-1": "/e",
  });
  expect(currentRequest.getStore()).toBeUndefined();
});

test("a request without an id, or with one that is no token, gets a new one", async () => {
  const [none, bad] = [await ask("/f"), await ask("/f", "a b")];
  expect(none.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(bad.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a failure has its status, and a client that goes away has aborted", async () => {
  await ask("/fails");
  const left = await ask("/endless");
  left.destroy();
  await vi.waitFor(() => expect(finished).toHaveLength(2));
  expect(finished.map(({ path, status, aborted }) => [path, status, aborted])).toEqual([
    ["/fails", 500, false],
    ["/endless", 200, true],
  ]);
});

test("the work of a request is told when its answer is complete or its client has gone", async () => {
  const ends: (AbortSignal | undefined)[] = [];
  const working = createServer((request, response) => {
    ends.push(endOfRequest());
    storeInline("key", "<p>HTML</p>");
    if (request.url === "/endless") response.write("begin");
    else response.end(inlineHtml("key"));
  });
  await new Promise<void>((done) => working.listen(0, "127.0.0.1", done));
  const { port: own } = Object.assign({ port: 0 }, working.address());
  const asked = (path: string) =>
    new Promise<IncomingMessage>((resolve) => get({ port: own, path }, (response) => resolve(response)));
  const left = await asked("/endless");
  expect(ends[0]?.aborted).toBe(false);
  left.destroy();
  await vi.waitFor(() => expect(ends[0]?.aborted).toBe(true));
  expect(isTooBusy(ends[0]?.reason)).toBe(true);
  const whole = await asked("/");
  expect(await whole.setEncoding("utf8").toArray()).toEqual(["<p>HTML</p>"]);
  await vi.waitFor(() => expect(ends[1]?.aborted).toBe(true));
  expect(() => inlineHtml("key")).toThrow("no HTML is stored for this page under: key");
  expect(() => storeInline("key", "")).toThrow("no page is being rendered that shows: key");
  await new Promise((done) => working.close(done));
});
