import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { sharedCaching } from "@/lib/http/answer";
import { fullestStory } from "@/lib/story/fullest-story";
import { currentRequest } from "./current-request";
import { inlineScriptHashes } from "./inline-scripts";
import { limits } from "./limits";
import { observeRequests } from "./observe-requests";
import { pagesWaiting } from "./render-in-line";
import { servePage } from "./serve-page";
import { allStories } from "./stories";

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const script = 'self.__next_f.push([1,"한글"])';
const html = `<!doctype html><p>${"오픈 ".repeat(500)}</p><script>${script}</script><script>alert(1)</script>`;

const page: Route = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("x-nextjs-cache", "HIT");
  response.end(html);
};

let route: Route = page;
let seen: IncomingMessage["headers"] = {};
let server: Server;
let base = "";

beforeAll(async () => {
  allStories();
  observeRequests(() => undefined);
  server = createServer((request, response) => {
    servePage(request, response, () => {
      seen = { ...request.headers };
      route(request, response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  base = `http://127.0.0.1:${address.port}`;
});

afterEach(() => {
  route = page;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers });

describe("a page", () => {
  test("has policy, tag, date, length and public caching, and nothing that tells how the router got it", async () => {
    const response = await get("/en");
    expect(await response.text()).toBe(html);
    const { headers } = response;
    expect(headers.get("Cache-Control")).toBe(sharedCaching);
    expect(headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(headers.get("Last-Modified")).toMatch(/ GMT$/);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy.match(/script-src [^;]*/)?.[0]).toBe(`script-src 'self' '${inlineScriptHashes(html).join()}'`);
    expect(headers.get("x-nextjs-cache")).toBeNull();
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  });

  test("is the same when it comes in parts, explicitly or not", async () => {
    route = (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.flushHeaders();
      const bytes = Buffer.from(html);
      // In the middle of a character.
      response.write(bytes.subarray(0, 20));
      response.write(new Uint8Array(bytes.subarray(20, 301)));
      setTimeout(() => response.end(bytes.subarray(301).toString("latin1"), "latin1"), 10);
    };
    const response = await get("/en");
    expect(await response.text()).toBe(html);
    expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
  });

  test.each(["br", "gzip"])("is sent in %s, bare or with a query, as often as asked for", async (coding) => {
    for (const path of ["/en", "/en", "/en?side=a"]) {
      const response = await get(path, { "Accept-Encoding": coding });
      expect(response.headers.get("Content-Encoding")).toBe(coding);
      expect(response.headers.get("Vary")).toBe("Accept-Encoding");
      // fetch unpacks, and leaves the length of what was sent.
      expect(Number(response.headers.get("Content-Length"))).toBeLessThan(html.length / 2);
      expect(await response.text()).toBe(html);
    }
    expect(seen["accept-encoding"]).toBeUndefined();
  });

  test("says when it has not changed, without the router where a tag says it", async () => {
    const { headers } = await get("/en?side=a");
    const etag = headers.get("ETag") ?? "";
    const conditions: Record<string, string>[] = [
      { "If-None-Match": `"x", ${etag}` },
      { "If-None-Match": "*" },
      { "If-Modified-Since": headers.get("Last-Modified") ?? "" },
    ];
    for (const condition of conditions) {
      const response = await get("/en?side=a", condition);
      expect(response.status).toBe(304);
      expect(response.headers.get("ETag")).toBe(etag);
      expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
      // A cache would use it for the content that it has.
      expect(response.headers.get("Content-Security-Policy")).toBeNull();
    }
    route = () => {
      throw new Error("the router is asked");
    };
    expect((await get("/en?side=a", conditions[0])).status).toBe(304);
  });

  test("has another tag at another address, and is sent when the tag is another", async () => {
    const tags = await Promise.all(
      ["/en", "/ko", "/en?side=a"].map(async (path) => (await get(path)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(3);
    expect((await get("/en", { "If-None-Match": tags[1] ?? "" })).status).toBe(200);
    expect((await get("/en", { "If-Match": '"other"' })).status).toBe(412);
  });
});

describe("no cache keeps", () => {
  const refused: [string, Route][] = [
    [
      "a page with another status",
      (request, response) => {
        response.statusCode = 404;
        page(request, response);
      },
    ],
    [
      "a page of which a part is missing",
      (request, response) => {
        const current = currentRequest.getStore();
        if (current) current.incomplete = true;
        page(request, response);
      },
    ],
  ];
  test.each(refused)("%s, and it has no tag", async (_, refusedRoute) => {
    route = refusedRoute;
    const { headers } = await get("/en");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("ETag")).toBeNull();
    expect(headers.get("Content-Security-Policy")).toContain("script-src 'self' 'sha256-");
  });
});

test("what is no page passes as it is", async () => {
  route = (_, response) => {
    response.setHeader("Content-Type", "text/x-component");
    response.write("a");
    response.end("b");
  };
  const response = await get("/en");
  expect(await response.text()).toBe("ab");
  expect(response.headers.get("ETag")).toBeNull();
});

test("a page that breaks off is not sent", async () => {
  route = (_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.write("<p>half");
    response.destroy();
  };
  await expect(get("/en")).rejects.toThrow();
});

describe("a page without a query", () => {
  const story = fullestStory(allStories());
  const bare = `/en/${story?.id}/deals`;

  test("is rendered once for each coding, and then the same without the router", async () => {
    const first = await get(bare, { "Accept-Encoding": "gzip" });
    const text = await first.text();
    route = () => {
      throw new Error("the router is asked");
    };
    const again = await get(bare, { "Accept-Encoding": "gzip" });
    expect(await again.text()).toBe(text);
    const names = (headers: Headers) => [...headers].filter(([name]) => name !== "x-request-id" && name !== "date");
    expect(names(again.headers)).toEqual(names(first.headers));
    expect(again.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
    const since = { "Accept-Encoding": "gzip", "If-Modified-Since": first.headers.get("Last-Modified") ?? "" };
    expect((await get(bare, since)).status).toBe(304);
    expect((await get(bare, { "Accept-Encoding": "gzip", "If-Match": '"other"' })).status).toBe(412);
  });

  test("is rendered again on another day and under another origin", async () => {
    let rendered = 0;
    route = (request, response) => {
      rendered += 1;
      page(request, response);
    };
    const coding = { "Accept-Encoding": "br" };
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const day of ["2030-01-01", "2030-01-02", "2030-01-02"]) {
      vi.setSystemTime(`${day}T12:00:00Z`);
      await (await get(bare, coding)).text();
    }
    vi.useRealTimers();
    expect(rendered).toBe(2);
    vi.stubEnv("COUNTERPOINT_ORIGIN", "https://other.example");
    await (await get(bare, coding)).text();
    vi.unstubAllEnvs();
    expect(rendered).toBe(3);
  });

  test("is not kept when a part was missing", async () => {
    const path = `/ko/${story?.id}/deals`;
    const coding = { "Accept-Encoding": "br" };
    route = (request, response) => {
      const current = currentRequest.getStore();
      if (current) current.incomplete = true;
      page(request, response);
    };
    expect((await get(path, coding)).headers.get("ETag")).toBeNull();
    route = page;
    expect((await get(path, coding)).headers.get("ETag")).not.toBeNull();
  });
});

test("too many pages are refused with a sentence in their language", async () => {
  const held: ServerResponse[] = [];
  route = (_, response) => {
    held.push(response);
  };
  const leave = new AbortController();
  // More than there is room for, since turns end while they are sent.
  const count = limits.pages.atOnce + limits.pages.waiting + 20;
  const response = await new Promise<Response>((resolve) => {
    for (let each = 0; each < count; each += 1) {
      fetch(`${base}/ko?side=${each}`, { signal: leave.signal }).then(resolve, () => undefined);
    }
  });
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("5");
  expect(await response.text()).toContain('lang="ko"');
  expect(pagesWaiting()).toBeLessThanOrEqual(limits.pages.waiting);
  leave.abort();
  for (const each of held) each.destroy();
  await vi.waitFor(() => expect(pagesWaiting()).toBe(0));
});
