import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sharedCaching } from "@/lib/http/answer";
import { serveInFront } from "./serve-in-front";
import { allStories } from "./stories";
import { askRaw, type RawAnswer } from "./testing/ask-raw";

/** Stands for Next's router, and tells as a page what it got. */
function route(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = "", headers } = request;
  if (url === "/api/slow") {
    setTimeout(() => response.end(), 500);
    return;
  }
  if (/^\/(?:_next\/static|fonts)\/|^\/robots/.test(url)) {
    file(response);
    return;
  }
  const [, status = "200"] = /^\/api\/status\/(\d+)/.exec(url) ?? [];
  if (url.startsWith("/api/")) response.setHeader("Cache-Control", sharedCaching);
  else response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (url.startsWith("/en/cookie")) response.setHeader("Set-Cookie", "a=b");
  response.statusCode = url.startsWith("/en/gone") ? 410 : Number(status);
  const body = JSON.stringify({ method, url, headers });
  response.setHeader("Vary", "rsc, next-router-state-tree, Accept-Encoding");
  if (!url.startsWith("/api/")) {
    response.end(body);
    return;
  }
  response.setHeader("X-Content-Length", Buffer.byteLength(body));
  response.write(body);
  response.end();
}

const style = "body{color:red}".repeat(200);

/** As Next sends a file of the build, in parts. */
function file(response: ServerResponse): void {
  response.setHeader("Content-Type", "text/css; charset=UTF-8");
  response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  response.writeHead(200, { "Last-Modified": "Sun, 01 Nov 2026 00:00:00 GMT" });
  response.write(style.slice(0, 100));
  response.end(style.slice(100));
}

let server: Server;
let port = 0;

beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  allStories();
  serveInFront();
  server = createServer(route);
  // What Next does with requests for other protocols: nothing, and the socket stays open.
  server.on("upgrade", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllEnvs();
});

/** Sends a request with these lines behind `Host` and `Connection: close`. */
function ask(line: string, ...headers: readonly string[]): Promise<RawAnswer> {
  return askRaw(port, [`${line} HTTP/1.1`, "Host: desk.example", "Connection: close", ...headers, "", ""].join("\r\n"));
}

function seenBy(answer: RawAnswer): { method: string; url: string; headers: Record<string, string> } {
  return JSON.parse(answer.body);
}

describe("headers that frameworks give a meaning to never reach the router", () => {
  test.each([
    "RSC: 1",
    "Next-Router-State-Tree: nonsense",
    "Next-Router-Prefetch: 1",
    "Next-Router-Segment-Prefetch: /_tree",
    "Next-Url: /en",
    "Next-Action: 0123",
    "x-nextjs-data: 1",
    "x-middleware-prefetch: 1",
    "x-middleware-subrequest: proxy:proxy",
    "x-prerender-revalidate: 0123",
    "x-matched-path: /no",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: ja va",
    "Content-Security-Policy: script-src 'nonce-abc'",
    "Cookie: __prerender_bypass=1; __next_preview_data=x",
    "Sec-Fetch-Dest: image",
    "x-address-language: ko",
    "Purpose: prefetch",
    "User-Agent: Googlebot",
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0",
  ])("%s", async (header) => {
    const [plain, answer] = [await ask("GET /en"), await ask("GET /en", header)];
    expect(seenBy(answer)).toEqual(seenBy(plain));
    const { date: _a, ...headers } = answer.headers;
    const { date: _b, ...plainHeaders } = plain.headers;
    expect(headers).toEqual(plainHeaders);
  });

  test("but the address by which Next's router asks for data keeps the one that it needs, and is never kept", async () => {
    const answer = await ask("GET /en?_rsc=x", "RSC: 1", "Next-Router-State-Tree: nonsense");
    expect(seenBy(answer).headers).toMatchObject({ host: "desk.example", connection: "close", rsc: "1" });
    expect(Object.keys(seenBy(answer).headers)).toHaveLength(4);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect((await ask("GET /en?_rsc")).headers["cache-control"]).toBe("no-store");
  });
});

describe("public caching", () => {
  test("is for the complete page of an address, with tag, date and length", async () => {
    const { headers, body } = await ask("GET /en");
    expect(headers["cache-control"]).toBe(sharedCaching);
    expect(headers.etag).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(headers["last-modified"]).toMatch(/GMT$/);
    expect(headers["content-length"]).toBe(String(Buffer.byteLength(body)));
    expect(headers.vary).toBe("Accept-Encoding");
  });

  test.each(["/en/gone", "/en/cookie", "/en?_rsc=1", "//en", "/api/status/404", "/api/status/307", "/api/status/500"])(
    "is not for %s",
    async (target) => {
      expect((await ask(`GET ${target}`)).headers["cache-control"]).toBe("no-store");
    },
  );

  test("stays as the API sets it", async () => {
    for (const status of [200, 206, 304]) {
      expect((await ask(`GET /api/status/${status}`)).headers["cache-control"]).toBe(sharedCaching);
    }
  });
});

describe("what nobody sends", () => {
  test.each([
    ["OPTIONS *", 204],
    ["OPTIONS /en", 204],
    ["GET *", 400],
    ["GET ftp://desk.example/", 400],
    ["TRACE /en", 405],
    ["POST /en", 405],
    ["PUT /en", 405],
    ["DELETE /en?x=1", 405],
    ["PROPFIND /en", 405],
    ["PATCH /api/v1/stories.json", 405],
    ["GET /_next/image?url=%2Ficon.svg&w=640&q=75", 404],
    ["GET /_next/image", 404],
    ["GET /en.rsc", 404],
    ["GET /en/deals.rsc?x=1", 404],
    ["GET /en.segments/_tree.segment.rsc", 404],
  ])("%s is answered with %i", async (line, status) => {
    const answer = await ask(line);
    expect(answer.status).toBe(status);
    if (status === 405 || status === 204) expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
    if (status !== 204) expect(answer.headers["cache-control"]).toBe("no-store");
    if (status !== 204) expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.any(String) });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });

  test("an absolute target is its path", async () => {
    const answer = await ask("GET http://other.example/en?x=1");
    expect(answer.status).toBe(200);
    expect(seenBy(answer)).toMatchObject({ url: "/en?x=1", headers: { host: "other.example" } });
  });

  test.each(["//evil.example/x", "/\\evil.example/x", "/en//deals?x=//"])(
    "%s is redirected once, to a path",
    async (target) => {
      const { status, headers } = await ask(`GET ${target}`);
      expect(status).toBe(308);
      expect(headers.location).toMatch(/^\/[^/\\]/);
      expect((await ask(`GET ${headers.location}`)).status).toBe(200);
    },
  );

  test.each(["a b", "[", "desk.example/x", "<b>"])("a host %s is a 400", async (host) => {
    const answer = await askRaw(port, `GET /en HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ type: "/api/problems/bad-request" });
  });

  test("two hosts are a 400", async () => {
    const answer = await askRaw(port, "GET /en HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n");
    expect(JSON.parse(answer.body)).toMatchObject({ status: 400, detail: expect.stringContaining("twice") });
  });

  test("no host is a 400 in HTTP/1.1, and no matter in HTTP/1.0", async () => {
    const closing = "Connection: close\r\n\r\n";
    expect((await askRaw(port, `GET /en HTTP/1.1\r\n${closing}`)).body).toContain("Host");
    expect((await askRaw(port, `GET /en HTTP/1.0\r\n${closing}`)).status).toBe(200);
  });

  test("an expectation that nothing meets is a 417 with a sentence", async () => {
    const answer = await ask("GET /en", "Expect: magic");
    expect(JSON.parse(answer.body)).toMatchObject({ status: 417 });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("a body that nobody reads ends the connection", async () => {
    const head = "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n";
    expect(await askRaw(port, head)).toMatchObject({ status: 405, closed: true });
  });
});

describe("what Node's parser refuses gets a sentence", () => {
  test.each([
    ["raw bytes in the address", "GET /api/v1/x.csv?_q=오픈 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a header with a space in its name", "GET /en HTTP/1.1\r\nHost: a\r\na b: c\r\n\r\n", 400],
    ["no HTTP at all", "hello\r\n\r\n", 400],
    ["HTTP/2 with prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["two lengths", "GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400],
    ["an address of 17 KB", `GET /en?x=${"a".repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ["headers of 20 KB", `GET /en HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ])("%s", async (_, request, status) => {
    const answer = await askRaw(port, request);
    expect(answer).toMatchObject({ status, closed: true });
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      "content-type": "application/problem+json",
    });
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
  });

  test.each([
    ["chunks that are none", "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"],
    ["an endless chunk extension", `Transfer-Encoding: chunked\r\n\r\n5;${"a".repeat(20_000)}\r\nhello\r\n`],
    ["an unknown transfer coding", "Transfer-Encoding: xchunked\r\n\r\n"],
  ])("also %s, in the body of a request", async (_, rest) => {
    const answer = await askRaw(port, `GET /api/slow HTTP/1.1\r\nHost: a\r\n${rest}`);
    expect(answer.closed).toBe(true);
    expect(JSON.parse(answer.body)).toMatchObject({ detail: expect.stringMatching(/\.$/) });
  });

  test("and no second answer follows one that ends the connection", async () => {
    const head = "POST /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    const answer = await askRaw(port, head);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 405 });
  });

  test("but nothing is written into an answer that is under way", async () => {
    const answer = await askRaw(port, "GET /en HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n");
    expect(answer.body).not.toContain("bad-request");
  });
});

test.each([8001, 15_000])("an address of %i characters is a 414", async (length) => {
  const answer = await ask(`GET /en?x=${"a".repeat(length)}`);
  expect(answer.status).toBe(414);
  expect(JSON.parse(answer.body)).toMatchObject({ type: "/api/problems/address-too-long" });
});

describe("more parameters than an address may have", () => {
  const query = Array.from({ length: 101 }, (_, index) => `id=${index}`).join("&");

  test("are a 414 of the API, with a way out", async () => {
    const answer = await ask(`GET /api/v1/story/deals.json?${query}`);
    expect(answer.status).toBe(414);
    expect(JSON.parse(answer.body).detail).toContain("has 101 parameters, and may have 100; join values in one");
  });

  test.each(["/en/story/deals", "/embed/story/deal-sizes"])("are left out behind the first ones: %s", async (path) => {
    const { url } = seenBy(await ask(`GET ${path}?${query}`));
    expect(new URL(url, "http://desk.example").searchParams.size).toBe(100);
    expect(url.endsWith("&id=99")).toBe(true);
  });
});

describe("other protocols", () => {
  test.each([
    ["websocket", "Connection: Upgrade\r\nUpgrade: websocket"],
    ["h2c", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA"],
    ["an unknown one", "Connection: Upgrade\r\nUpgrade: magic/1"],
  ])("%s gets an ordinary answer", async (_, headers) => {
    expect(await askRaw(port, `GET /en HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n`)).toMatchObject({ status: 200 });
  });

  test("a tunnel is refused as every method that is not allowed", async () => {
    const answer = await askRaw(port, "CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n");
    expect(answer).toMatchObject({ status: 405, closed: true, headers: { allow: "GET, HEAD, OPTIONS" } });
  });
});

describe("HEAD", () => {
  test.each(["/en", "/api/status/200", "/api/status/404", "//en"])("of %s tells what GET does", async (target) => {
    const [head, get] = [await ask(`HEAD ${target}`, "Range: bytes=0-1"), await ask(`GET ${target}`)];
    expect(head.body).toBe("");
    expect(head.status).toBe(get.status);
    const { date: _a, "transfer-encoding": _t, ...headers } = head.headers;
    const { date: _b, "transfer-encoding": _u, ...getHeaders } = get.headers;
    expect(headers).toEqual(getHeaders);
  });
});

test("parameters that only count readers do not reach the router, and do not change the page", async () => {
  const [plain, tracked] = [await ask("GET /en?side=a"), await ask("GET /en?utm_source=x&side=a&fbclid=y&_=1")];
  expect(seenBy(tracked).url).toBe("/en?side=a");
  expect(tracked.headers.etag).toBe(plain.headers.etag);
  expect(seenBy(await ask("GET /api/v1/x.csv?gclid=1")).url).toBe("/api/v1/x.csv");
});

test("a client that sends requests without end is cut off, and nobody waits for what it sent", async () => {
  const request = "GET /api/slow HTTP/1.1\r\nHost: a\r\n\r\n";
  const flood = askRaw(port, request.repeat(20_000), 10_000);
  const plain = "GET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  expect((await askRaw(port, plain, 10_000)).status).toBe(200);
  expect(await flood).toMatchObject({ status: 0, closed: true });
  const few = "GET /en HTTP/1.1\r\nHost: a\r\n\r\n".repeat(50) + plain;
  expect((await askRaw(port, few, 10_000)).body.match(/HTTP\/1.1 200 OK/g)).toHaveLength(50);
});

test("a length that Next drops is told, and what Next's router varies by is not, except for its data", async () => {
  const { headers, body } = await ask("GET /api/v1/x.csv");
  expect(headers["content-length"]).toBe(String(body.length));
  expect(headers["x-content-length"]).toBeUndefined();
  expect(headers.vary).toBe("Accept-Encoding");
  expect((await ask("GET /en?_rsc=1", "RSC: 1")).headers.vary).toContain("rsc");
});

test("the address of a page's data is that of a page for whoever does not ask for data", async () => {
  const { headers } = await ask("GET /en?_rsc=1");
  expect(headers["content-security-policy"]).toContain("script-src 'self'");
  expect(headers.vary).toBe("Accept-Encoding");
});

describe("a file", () => {
  const target = "GET /_next/static/a.css";

  test.each(["/_next/static/a.css", "/fonts/a.woff2", "/robots.txt"])("%s has tag, date and length", async (path) => {
    const { headers, body } = await ask(`GET ${path}`);
    expect(body).toBe(style);
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-length": "3000",
      "last-modified": "Sun, 01 Nov 2026 00:00:00 GMT",
      "accept-ranges": "bytes",
      etag: expect.stringMatching(/^W\/"[0-9a-f]{16}"$/),
    });
    const head = await ask(`HEAD ${path}`);
    expect({ ...head.headers, date: "", "x-request-id": "" }).toEqual({ ...headers, date: "", "x-request-id": "" });
    expect(head.body).toBe("");
  });

  test.each([
    ["Range: bytes=0-9", 206],
    ["Range: bytes=-10", 206],
    ["Range: bytes=5-2", 200],
    ["Range: bytes=abc", 200],
    ["Range: bytes=0-1,5-6", 200],
    ["Range: bytes=9000-", 416],
    ["If-Match: *", 200],
    ['If-Match: "a"', 412],
    ["If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", 412],
    ["If-Modified-Since: Sun, 01 Nov 2026 00:00:00 GMT", 304],
    ["If-None-Match: *", 304],
    ['If-None-Match: "a"', 200],
  ])("to %s answers %i", async (header, status) => {
    const answer = await ask(target, header);
    expect(answer.status).toBe(status);
    if (status === 206) expect(answer.body).toHaveLength(10);
    if (status === 416) expect(answer.headers["content-range"]).toBe("bytes */3000");
    if (status > 400) expect(JSON.parse(answer.body)).toMatchObject({ status });
  });

  test("is compressed, under the same tag", async () => {
    const [plain, zipped] = [await ask(target), await ask(target, "Accept-Encoding: gzip, br")];
    expect(zipped.headers).toMatchObject({
      "content-encoding": "br",
      vary: "Accept-Encoding",
      etag: plain.headers.etag,
    });
    expect(Number(zipped.headers["content-length"])).toBeLessThan(200);
    expect((await ask(target, `If-None-Match: ${plain.headers.etag}`)).status).toBe(304);
  });
});

test("a part is cut out of what is not compressed", async () => {
  const seen = seenBy(await ask("GET /api/v1/x.csv", "Range: bytes=0-9", "Accept-Encoding: gzip"));
  expect(seen.headers).toMatchObject({ range: "bytes=0-9" });
  expect(seen.headers["accept-encoding"]).toBeUndefined();
});

describe("every answer", () => {
  test.each(["/en", "/en/gone", "/api/status/200", "/api/status/500", "//en", "/robots.txt"])(
    "to %s has a policy",
    async (target) => {
      const { headers } = await ask(`GET ${target}`);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["strict-transport-security"]).toBeUndefined();
    },
  );

  test("of an embed may be framed by anyone", async () => {
    const { headers } = await ask("GET /embed/a/b");
    expect(headers["content-security-policy"]).toContain("frame-ancestors *");
  });

  test("insists on https where the site has it", async () => {
    vi.stubEnv("COUNTERPOINT_ORIGIN", "https://desk.example");
    expect((await ask("GET /en")).headers["strict-transport-security"]).toBe("max-age=31536000");
    vi.stubEnv("COUNTERPOINT_ORIGIN", "http://desk.example");
    expect((await ask("GET /en")).headers["strict-transport-security"]).toBeUndefined();
  });
});
