import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, pinnedCaching, sharedCaching } from "@/lib/http/answer";
import { Problem } from "@/lib/http/problem";
import { endpoint, type Handler } from "./endpoint";

const body = vi.fn(() => "the body");
const answer: Answer = { contentType: "text/plain", tag: ["a"], headers: { Link: "</b>; rel=next" }, body };

function ask(
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
  for (const name of ["ETag", "Link", "Content-Disposition"])
    expect(headers.get("Access-Control-Expose-Headers")).toContain(name);
}

describe("GET", () => {
  test("gives the body with type, entity tag, caching, CORS and the handler's headers", async () => {
    const response = await ask(() => answer);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("the body");
    expect(response.headers.get("Content-Type")).toBe("text/plain");
    expect(response.headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
    expect(response.headers.get("Link")).toBe("</b>; rel=next");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expectCors(response);
  });

  test("hands the handler the request and its parameters, and waits for its answer", async () => {
    const handler = vi.fn(async () => ({ ...answer, body: async () => "later" }));
    expect(await (await ask(handler)).text()).toBe("later");
    expect(handler).toHaveBeenCalledWith(expect.objectContaining({ url: "http://a.example/api/x?y=1" }), { name: "x" });
  });

  test("caches an address with an edition on its own terms", async () => {
    expect((await ask(() => ({ ...answer, pinned: true }))).headers.get("Cache-Control")).toBe(pinnedCaching);
  });

  test("has another entity tag for another answer", async () => {
    const tags = await Promise.all(
      [["a"], ["b"], ["a"]].map(async (tag) => (await ask(() => ({ ...answer, tag }))).headers.get("ETag")),
    );
    expect(tags[0]).toBe(tags[2]);
    expect(tags[0]).not.toBe(tags[1]);
  });
});

test("HEAD gives the headers of GET and never makes the body", async () => {
  const [head, get] = await Promise.all([
    ask(() => answer, { method: "HEAD" }),
    ask(() => ({ ...answer, body: () => "x" })),
  ]);
  expect(head.status).toBe(200);
  expect(head.body).toBeNull();
  expect(body).not.toHaveBeenCalled();
  for (const name of ["ETag", "Cache-Control", "Content-Type", "Link"])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
});

describe("If-None-Match", () => {
  test.each(["the tag", "a list", "*"])("with %s: 304 without a body, with tag, caching and CORS", async (kind) => {
    const etag = (await ask(() => ({ ...answer, body: () => "" }))).headers.get("ETag") ?? "";
    const header = kind === "a list" ? `"other", ${etag}` : kind === "*" ? "*" : etag;
    for (const method of ["GET", "HEAD"]) {
      const response = await ask(() => answer, { method, headers: { "If-None-Match": header } });
      expect(response.status).toBe(304);
      expect(response.body).toBeNull();
      expect(response.headers.get("ETag")).toBe(etag);
      expect(response.headers.get("Cache-Control")).toBe(sharedCaching);
      expect(response.headers.get("Content-Type")).toBeNull();
      expectCors(response);
    }
    expect(body).not.toHaveBeenCalled();
  });

  test("with another tag: the whole answer", async () => {
    expect((await ask(() => answer, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });
});

test("headers about the content come with GET and HEAD, and a 304 does not make them", async () => {
  const contentHeaders = vi.fn(() => ({ Link: "</next>; rel=next" }));
  const handler = () => ({ ...answer, headers: {}, contentHeaders });
  const get = await ask(handler);
  expect(get.headers.get("Link")).toBe("</next>; rel=next");
  expect((await ask(handler, { method: "HEAD" })).headers.get("Link")).toBe("</next>; rel=next");
  contentHeaders.mockClear();
  const etag = get.headers.get("ETag") ?? "";
  expect((await ask(handler, { headers: { "If-None-Match": etag } })).headers.get("Link")).toBeNull();
  expect(contentHeaders).not.toHaveBeenCalled();
});

test("OPTIONS answers a preflight request", async () => {
  const response = await ask(() => answer, { method: "OPTIONS" });
  expect(response.status).toBe(204);
  expect(response.body).toBeNull();
  for (const name of ["Allow", "Access-Control-Allow-Methods"])
    expect(response.headers.get(name)).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
  expectCors(response);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is a 405 with Allow", async (method) => {
  const handler = vi.fn(() => answer);
  const response = await ask(handler, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toMatchObject({ type: "/api/problems/method-not-allowed", status: 405 });
  expect(handler).not.toHaveBeenCalled();
});

describe("what goes wrong", () => {
  test("a Problem becomes a problem document with its headers, and is not stored", async () => {
    const response = await ask(() => {
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

  const secret = "ENOENT /srv/secret/place.csv";
  const failures: [string, Handler][] = [
    ["the handler throws", () => Promise.reject(new Error(secret))],
    ["the handler throws no Error", () => Promise.reject(secret)],
    ["the body throws", () => ({ ...answer, body: () => Promise.reject(new TypeError(secret)) })],
  ];

  test.each(failures)("%s: a 500 problem that tells nothing internal, and a line in the log", async (_, handler) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await ask(handler);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ type: "/api/problems/failure", status: 500 });
    expect(text).not.toMatch(/ENOENT|secret|Error|\bat \b|\.ts/);
    expect(JSON.stringify([...response.headers])).not.toMatch(/secret/);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(log).toHaveBeenCalledOnce();
  });
});
