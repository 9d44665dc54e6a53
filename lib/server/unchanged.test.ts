import { createServer, get, type IncomingHttpHeaders, type RequestOptions, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repeatUnchanged } from "./unchanged";

const etag = 'W/"0123456789abcdef"';

let server: Server;
let port: number;
let routed: string[];

beforeEach(async () => {
  routed = [];
  const unchanged = repeatUnchanged();
  server = createServer((request, response) => {
    if (unchanged(request, response)) return;
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

function ask(path: string, options: RequestOptions = { headers: { "If-None-Match": etag } }): Promise<Received> {
  return new Promise((resolve, reject) => {
    get({ port, path, ...options }, async (response) => {
      const { date, ...headers } = response.headers;
      let text = "";
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode, headers, text });
    }).on("error", reject);
  });
}

test("a 304 is given by the router once, and then repeated with the same headers", async () => {
  const first = await ask("/api/v1/a/b.json?x=1");
  expect(first).toMatchObject({ status: 304, headers: { etag, "cache-control": "public", "x-own": "a, b" } });
  expect(await ask("/api/v1/a/b.json?x=1")).toEqual(first);
  expect(await ask("/api/v1/a/b.json?x=1", { method: "HEAD", headers: { "If-None-Match": `"x", ${etag}` } })).toEqual(
    first,
  );
  expect(routed).toEqual(["/api/v1/a/b.json?x=1"]);
});

test("another address, another tag, none, or another method goes to the router", async () => {
  await ask("/embed/a/b");
  expect((await ask("/embed/a/c")).status).toBe(304);
  expect(await ask("/embed/a/b", { headers: { "If-None-Match": '"old"' } })).toMatchObject({ status: 200 });
  expect(await ask("/embed/a/b", {})).toMatchObject({ status: 200, text: "content" });
  await ask("/embed/a/b", { method: "POST", headers: { "If-None-Match": etag } });
  expect(routed).toEqual(["/embed/a/b", "/embed/a/c", "/embed/a/b", "/embed/a/b", "/embed/a/b"]);
});

test("what was answered to a cookie is not repeated to others", async () => {
  const cookie = await ask("/api/v1/a/b.json", { headers: { "If-None-Match": etag, Cookie: "own=1" } });
  expect(cookie.headers["set-cookie"]).toEqual(["own="]);
  expect((await ask("/api/v1/a/b.json")).headers["set-cookie"]).toBeUndefined();
  expect(routed).toHaveLength(2);
});

test("pages, whose answer hangs on more than the address, are never repeated", async () => {
  for (const path of ["/en/a", "/api/oembed?url=x", "/apiv1/x", "/api/v1"]) {
    await ask(path);
    await ask(path);
    expect(routed.splice(0)).toEqual([path, path]);
  }
});

test("a flood of addresses and very long ones are answered without being kept for ever", async () => {
  const long = `/api/v1/a?${"x".repeat(1000)}`;
  await ask(long);
  await ask(long);
  expect(routed.splice(0)).toEqual([long, long]);
  await ask("/api/v1/first");
  for (let turn = 0; turn < 2000; turn++) await ask(`/api/v1/a?x=${turn}`);
  routed = [];
  await ask("/api/v1/first");
  expect(routed).toEqual(["/api/v1/first"]);
});
