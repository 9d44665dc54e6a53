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
  for (const name of ["ETag", "Link", "Content-Disposition"])
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

  test("changes the entity tag with the build, so that no reader keeps what an older one made", async () => {
    const tag = async () => (await send(() => ({ ...answer, body: () => "" }))).headers.get("ETag");
    const before = await tag();
    vi.mocked(release).mockReturnValueOnce("0123456789ab");
    expect(await tag()).not.toBe(before);
    expect(await tag()).toBe(before);
  });
});

test("HEAD returns the headers of GET without making the body", async () => {
  const [head, get] = await Promise.all([
    send(() => answer, { method: "HEAD" }),
    send(() => ({ ...answer, body: () => "x" })),
  ]);
  expect(head.status).toBe(200);
  expect(head.body).toBeNull();
  expect(body).not.toHaveBeenCalled();
  for (const name of ["ETag", "Cache-Control", "Content-Type", "Link"])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
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
  expect(response.headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
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
