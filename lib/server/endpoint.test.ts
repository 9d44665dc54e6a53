import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, pinnedCaching, sharedCaching } from "@/lib/http/answer";
import { Problem } from "@/lib/http/problem";
import { endpoint, type Handler } from "./endpoint";
import { release } from "./release";

vi.mock("./release", () => ({ release: vi.fn(() => "dev") }));

const body = vi.fn(() => "the body");
const answer: Answer = { contentType: "text/plain", tag: ["a"], headers: { Link: "</b>; rel=next" }, body };

function send(
  handler: Handler,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const methods: Readonly<Record<string, ReturnType<typeof endpoint>["GET"]>> = endpoint(handler);
  const route = methods[method];
  if (!route) throw new Error(`no such method: ${method}`);
  return route(new Request("http://a.example/api/x?y=1", { method, headers }), {
    params: Promise.resolve({ name: "x" }),
  });
}

beforeEach(() => {
  body.mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

function expectCors({ headers }: Response) {
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  for (const name of ["ETag", "Link", "Content-Disposition", "Content-Range", "Retry-After"])
    expect(headers.get("Access-Control-Expose-Headers")).toContain(name);
}

describe("GET", () => {
  test("returns the body with type, entity tag, caching, CORS and the handler's headers", async () => {
    const response = await send(() => answer);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("the body");
    expect(response.headers.get("Content-Type")).toBe("text/plain");
    expect(response.headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
    expect(response.headers.get("Link")).toBe("</b>; rel=next");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expectCors(response);
  });

  test("passes the request and its parameters to the handler, and awaits its answer", async () => {
    const handler = vi.fn(async () => ({ ...answer, body: async () => "later" }));
    expect(await (await send(handler)).text()).toBe("later");
    expect(handler).toHaveBeenCalledWith(expect.objectContaining({ url: "http://a.example/api/x?y=1" }), { name: "x" });
  });

  test("caches an address with an edition by its own rule", async () => {
    expect((await send(() => ({ ...answer, pinned: true }))).headers.get("Cache-Control")).toBe(pinnedCaching);
  });

  test("derives the entity tag from the handler's tag", async () => {
    const tags = await Promise.all(
      [["a"], ["b"], ["a"]].map(async (tag) => (await send(() => ({ ...answer, tag }))).headers.get("ETag")),
    );
    expect(tags[0]).toBe(tags[2]);
    expect(tags[0]).not.toBe(tags[1]);
  });

  test("has another entity tag under another public origin", async () => {
    const tags = [];
    for (const origin of ["https://a.example", "https://b.example", "https://a.example"]) {
      vi.stubEnv("COUNTERPOINT_ORIGIN", origin);
      tags.push((await send(() => answer)).headers.get("ETag"));
    }
    vi.unstubAllEnvs();
    expect(tags[0]).toBe(tags[2]);
    expect(tags[0]).not.toBe(tags[1]);
  });

  test("changes the entity tag with the build, so that no reader keeps what an older one made", async () => {
    const tag = async () => (await send(() => ({ ...answer, body: () => "" }))).headers.get("ETag");
    const before = await tag();
    vi.mocked(release).mockReturnValueOnce("0123456789ab");
    expect(await tag()).not.toBe(before);
    expect(await tag()).toBe(before);
  });
});

test("HEAD returns the headers of GET, those that depend on the content too", async () => {
  const handler = () => ({
    ...answer,
    body: () => ({ content: "the body", headers: { "Content-Security-Policy": "a" } }),
  });
  const [head, get] = await Promise.all([send(handler, { method: "HEAD" }), send(handler)]);
  expect(head.status).toBe(200);
  expect(head.body).toBeNull();
  expect([...head.headers]).toEqual([...get.headers]);
  expect(head.headers.get("Content-Length")).toBe("8");
  expect(head.headers.get("Content-Security-Policy")).toBe("a");
});

test("a part of the body, and a part that it does not have", async () => {
  const part = await send(() => answer, { headers: { Range: "bytes=4-7" } });
  expect(part.status).toBe(206);
  expect(await part.text()).toBe("body");
  expect(part.headers.get("Cache-Control")).toBe(sharedCaching);
  const none = await send(() => answer, { headers: { Range: "bytes=8-" } });
  expect(none.status).toBe(416);
  expect(none.headers.get("Content-Range")).toBe("bytes */8");
  expect(none.headers.get("Cache-Control")).toBe("no-store");
  expect(await none.json()).toMatchObject({ type: "/api/problems/no-such-range" });
});

test("parameters that only count readers never reach the handler", async () => {
  const handler = vi.fn((_: Request) => answer);
  const { GET } = endpoint(handler);
  await GET(new Request("http://a.example/api/x?utm_source=x&y=1&_=2", { headers: { "If-None-Match": '"a"' } }), {
    params: Promise.resolve({}),
  });
  expect(handler.mock.lastCall?.[0].url).toBe("http://a.example/api/x?y=1");
});

describe("If-None-Match", () => {
  test.each(["the tag", "a list", "*"])("with %s: 304 without a body, with tag, caching and CORS", async (kind) => {
    const etag = (await send(() => ({ ...answer, body: () => "" }))).headers.get("ETag") ?? "";
    const header = kind === "a list" ? `"other", ${etag}` : kind === "*" ? "*" : etag;
    for (const method of ["GET", "HEAD"]) {
      const response = await send(() => answer, { method, headers: { "If-None-Match": header } });
      expect(response.status).toBe(304);
      expect(response.body).toBeNull();
      expect(response.headers.get("ETag")).toBe(etag);
      expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
      expect(response.headers.get("Content-Type")).toBeNull();
      expectCors(response);
    }
    expect(body).not.toHaveBeenCalled();
  });

  test("with another tag: 200", async () => {
    expect((await send(() => answer, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  test("takes precedence over a date, which alone gives a 304 too", async () => {
    const date = (await send(() => answer)).headers.get("Last-Modified") ?? "";
    expect(Date.parse(date)).toBeLessThan(Date.now());
    body.mockClear();
    expect((await send(() => answer, { headers: { "If-Modified-Since": date } })).status).toBe(304);
    expect(body).not.toHaveBeenCalled();
    const both = { "If-None-Match": '"other"', "If-Modified-Since": date };
    expect((await send(() => answer, { headers: both })).status).toBe(200);
    expect((await send(() => ({ ...answer, tag: ["b"] }), { headers: { "If-Modified-Since": date } })).status).toBe(
      200,
    );
  });

  test("that the client has another state is refused where it asks for the same: 412", async () => {
    const response = await send(() => answer, { headers: { "If-Match": '"other"' } });
    expect(response.status).toBe(412);
    expect(await response.json()).toMatchObject({ type: "/api/problems/condition-failed" });
  });
});

test("GET and HEAD carry content headers, and a 304 does not compute them", async () => {
  const contentHeaders = vi.fn(() => ({ Link: "</next>; rel=next" }));
  const handler = () => ({ ...answer, headers: {}, contentHeaders });
  const get = await send(handler);
  expect(get.headers.get("Link")).toBe("</next>; rel=next");
  expect((await send(handler, { method: "HEAD" })).headers.get("Link")).toBe("</next>; rel=next");
  contentHeaders.mockClear();
  const etag = get.headers.get("ETag") ?? "";
  expect((await send(handler, { headers: { "If-None-Match": etag } })).headers.get("Link")).toBeNull();
  expect(contentHeaders).not.toHaveBeenCalled();
});

test("OPTIONS answers a CORS preflight request", async () => {
  const response = await send(() => answer, { method: "OPTIONS" });
  expect(response.status).toBe(204);
  expect(response.body).toBeNull();
  for (const name of ["Allow", "Access-Control-Allow-Methods"])
    expect(response.headers.get(name)).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Headers")).toBe("*, Authorization");
  expectCors(response);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is a 405 with Allow", async (method) => {
  const handler = vi.fn(() => answer);
  const response = await send(handler, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toMatchObject({ type: "/api/problems/method-not-allowed", status: 405 });
  expect(handler).not.toHaveBeenCalled();
});

describe("errors", () => {
  test("a Problem becomes a problem document with its headers and no-store", async () => {
    const response = await send(() => {
      throw new Problem("not-ready", { detail: "Later.", headers: { "Retry-After": "5" } });
    });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("5");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("ETag")).toBeNull();
    expectCors(response);
    expect(await response.json()).toMatchObject({ type: "/api/problems/not-ready", status: 503, detail: "Later." });
  });

  const secret = "ENOENT /srv/secret/rows.csv";
  const failures: [string, Handler][] = [
    ["the handler throws", () => Promise.reject(new Error(secret))],
    ["the handler throws no Error", () => Promise.reject(secret)],
    ["the body throws", () => ({ ...answer, body: () => Promise.reject(new TypeError(secret)) })],
  ];

  test("TooBusy becomes a retryable 503, whichever bundle's class it is of", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const refused = Object.assign(new Error("too many tasks wait: 2"), { name: "TooBusy" });
    const response = await send(() => ({ ...answer, body: () => Promise.reject(refused) }));
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("5");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ type: "/api/problems/not-ready" });
    expect(logged).not.toHaveBeenCalled();
  });

  test.each(failures)("%s: a 500 problem without internals, and a line in the log", async (_, handler) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await send(handler);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ type: "/api/problems/failure", status: 500 });
    expect(text).not.toMatch(/ENOENT|secret|Error|\bat \b|\.ts/);
    expect(JSON.stringify([...response.headers])).not.toMatch(/secret/);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(log).toHaveBeenCalledOnce();
  });
});
