import { createServer, get, type IncomingHttpHeaders, type RequestOptions, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repeatNotModified } from "./repeat-not-modified";

const etag = 'W/"0123456789abcdef"';

let server: Server;
let port: number;
let routed: string[];

beforeEach(async () => {
  routed = [];
  const repeat = repeatNotModified();
  server = createServer((request, response) => {
    if (repeat(request, response)) return;
    routed.push(request.url ?? "");
    const isCurrent = request.headers["if-none-match"] === etag;
    response.setHeader("ETag", etag).setHeader("Cache-Control", "public").setHeader("X-Own", ["a", "b"]);
    if (request.headers.cookie) response.setHeader("Set-Cookie", "own=");
    response.writeHead(isCurrent ? 304 : 200).end(isCurrent ? undefined : "content");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`no port: ${address}`);
  port = address.port;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

function send(path: string, options: RequestOptions = { headers: { "If-None-Match": etag } }): Promise<Received> {
  return new Promise((resolve, reject) => {
    get({ port, path, ...options }, async (response) => {
      const { date, ...headers } = response.headers;
      let text = "";
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode, headers, text });
    }).on("error", reject);
  });
}

test("repeats the router's first 304 with the same headers", async () => {
  const first = await send("/api/v1/a/b.json?x=1");
  expect(first).toMatchObject({ status: 304, headers: { etag, "cache-control": "public", "x-own": "a, b" } });
  expect(await send("/api/v1/a/b.json?x=1")).toEqual(first);
  expect(await send("/api/v1/a/b.json?x=1", { method: "HEAD", headers: { "If-None-Match": `"x", ${etag}` } })).toEqual(
    first,
  );
  expect(routed).toEqual(["/api/v1/a/b.json?x=1"]);
});

test("routes another address, another tag, no tag and other methods", async () => {
  await send("/embed/a/b");
  expect((await send("/embed/a/c")).status).toBe(304);
  expect(await send("/embed/a/b", { headers: { "If-None-Match": '"old"' } })).toMatchObject({ status: 200 });
  expect(await send("/embed/a/b", {})).toMatchObject({ status: 200, text: "content" });
  await send("/embed/a/b", { method: "POST", headers: { "If-None-Match": etag } });
  expect(routed).toEqual(["/embed/a/b", "/embed/a/c", "/embed/a/b", "/embed/a/b", "/embed/a/b"]);
});

test("does not repeat a response that sets a cookie", async () => {
  const cookie = await send("/api/v1/a/b.json", { headers: { "If-None-Match": etag, Cookie: "own=1" } });
  expect(cookie.headers["set-cookie"]).toEqual(["own="]);
  expect((await send("/api/v1/a/b.json")).headers["set-cookie"]).toBeUndefined();
  expect(routed).toHaveLength(2);
});

test("never repeats pages, whose response may depend on more than the address", async () => {
  for (const path of ["/en/a", "/api/oembed?url=x", "/apiv1/x", "/api/v1"]) {
    await send(path);
    await send(path);
    expect(routed.splice(0)).toEqual([path, path]);
  }
});

test("routes very long addresses, and forgets old ones after many new ones", async () => {
  const long = `/api/v1/a?${"x".repeat(1000)}`;
  await send(long);
  await send(long);
  expect(routed.splice(0)).toEqual([long, long]);
  await send("/api/v1/first");
  for (let index = 0; index < 2000; index++) await send(`/api/v1/a?x=${index}`);
  routed = [];
  await send("/api/v1/first");
  expect(routed).toEqual(["/api/v1/first"]);
});
