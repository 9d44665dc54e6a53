import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { storyOutline } from "@/lib/charts/story-outline";
import { pinnedCaching, sharedCaching } from "@/lib/http/answer";
import { type ApiCall, apiCalls } from "@/lib/openapi/api-calls";
import { allStories, preloadStory } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { askApi } from "./support/ask-api";
import { exampleCalls, type OpenApiDocument, readDocument } from "./support/open-api-document";

const allowed = "GET, HEAD, OPTIONS";
const calls = apiCalls.map((call) => [call.path, call] as const);
const ofRows = calls.filter(([, { endpoint }]) => endpoint.name === "rows");
const ofStories = calls.filter(([path]) => path.includes("{story}"));

let document: OpenApiDocument;

beforeAll(async () => {
  document = await readDocument();
});

/** An address of a call that is answered. */
function exampleOf(call: ApiCall): string {
  const [first] = exampleCalls(document, call);
  if (first === undefined) throw new Error(`no example for this path: ${call.path}`);
  return first;
}

/** Drawings are made only for their bodies, and those are looked at in a browser. */
function methodFor({ path, format }: ApiCall): "GET" | "HEAD" {
  return /\/charts\//.test(path) && ["svg", "png", "zip"].includes(format) ? "HEAD" : "GET";
}

function expectOpen({ headers }: Response) {
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  for (const name of ["ETag", "Link", "Content-Disposition", "Content-Range"]) {
    expect(headers.get("Access-Control-Expose-Headers")).toContain(name);
  }
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
}

async function expectProblem(answer: Response, status: number): Promise<Record<string, unknown>> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("ETag")).toBeNull();
  expectOpen(answer);
  const problem: Record<string, unknown> = await answer.json();
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  expect((await askApi(String(problem.type))).status).toBe(200);
  return problem;
}

describe.each(calls)("%s", (_path, call) => {
  test("answers with tag, caching and CORS; HEAD tells the same without a body", async () => {
    const address = exampleOf(call);
    const answer = await askApi(address, { method: methodFor(call) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}"$/);
    expect(answer.headers.get("Cache-Control")).toBe(sharedCaching);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expectOpen(answer);
    const head = await askApi(address, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.body).toBeNull();
    expect([...head.headers]).toEqual([...answer.headers]);
  });

  test("answers 304 without a body when a tag of a list holds, or *", async () => {
    const address = exampleOf(call);
    const etag = (await askApi(address, { method: "HEAD" })).headers.get("ETag") ?? "";
    for (const asked of [etag, `"other", ${etag}`, `${etag}, W/"other"`, etag.replace("W/", ""), "*"]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await askApi(address, { method, headers: { "If-None-Match": asked } });
        expect(answer.status).toBe(304);
        expect(answer.body).toBeNull();
        expect(answer.headers.get("ETag")).toBe(etag);
        expect(answer.headers.get("Cache-Control")).toBe(sharedCaching);
        expectOpen(answer);
      }
    }
    const other = await askApi(address, { method: methodFor(call), headers: { "If-None-Match": 'W/"other"' } });
    expect(other.status).toBe(200);
  });

  test("lets other sites ask first, and refuses methods that write", async () => {
    const address = exampleOf(call);
    const preflight = await askApi(address, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Allow")).toBe(allowed);
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe(allowed);
    expectOpen(preflight);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await askApi(address, { method });
      expect(answer.headers.get("Allow")).toBe(allowed);
      await expectProblem(answer, 405);
    }
  });

  test("names a parameter that it does not know, unless callers may add their own; view state is let by", async () => {
    const address = exampleOf(call);
    const join = address.includes("?") ? "&" : "?";
    const seen = await askApi(`${address}${join}_v_no_such=1`, { method: methodFor(call) });
    expect(seen.status).toBe(200);
    for (const parameter of ["no_such", "_no_such"]) {
      const answer = await askApi(`${address}${join}${parameter}=1`);
      if (call.endpoint.lenient) expect(answer.status).toBe(200);
      else expect(await expectProblem(answer, 400)).toMatchObject({ parameter });
    }
  });

  test("names a value that cannot be used, and an option without which it answers nothing", async () => {
    const address = exampleOf(call);
    const [bare = ""] = address.split("?");
    for (const needed of call.endpoint.needed ?? []) {
      expect(await expectProblem(await askApi(bare), 400)).toMatchObject({ parameter: needed });
    }
    const strict = Object.entries({ _size: "0", _labels: "fr", _dl: "yes", lang: "fr", maxwidth: "-1" });
    const known = JSON.stringify(document.paths[call.path]?.get.parameters);
    for (const [parameter, value] of strict.filter(([name]) => known.includes(`/${name}"`))) {
      const answer = await askApi(`${address}${address.includes("?") ? "&" : "?"}${parameter}=${value}`);
      expect(await expectProblem(answer, 400)).toMatchObject({ parameter });
    }
  });
});

describe.each(calls.filter(([path]) => path.includes("{")))("%s", (path) => {
  test.each([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name))(
    "finds nothing for an unknown %s",
    async (name) => {
      const call = apiCalls.find((each) => each.path === path);
      if (!call) throw new Error(`no such call: ${path}`);
      const wrong = exampleOf({ ...call, path });
      const parts = path.split(`{${name}}`)[0]?.split("/").length ?? 0;
      const segments = wrong.split("/");
      segments[parts - 1] = (segments[parts - 1] ?? "").replace(/^[^.]+/, "no-such-thing");
      await expectProblem(await askApi(segments.join("/")), 404);
    },
  );
});

describe.each(ofStories)("with an edition, %s", (_path, call) => {
  const story = fullestStory(allStories());
  if (!story) throw new Error("no story to test with");
  const withEdition = (edition: string) => exampleOf(call).replace(`/${story.id}`, `/${story.id}@${edition}`);

  test("never changes and is kept for five minutes", async () => {
    const answer = await askApi(withEdition(story.edition), { method: methodFor(call) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe(pinnedCaching);
  });

  test("leads from one that is gone to the current one", async () => {
    const problem = await expectProblem(await askApi(withEdition("0".repeat(12))), 410);
    expect(problem.current).toBe(withEdition(story.edition).split("?")[0]);
    expect((await askApi(String(problem.current), { method: methodFor(call) })).status).toBe(200);
    await expectProblem(await askApi(withEdition("latest")), 404);
  });
});

describe("when a figure is corrected, nobody keeps the wrong one: another tag for", () => {
  const story = fullestStory(allStories());
  if (!story) throw new Error("no story to test with");
  const corrected = { ...story, edition: "0".repeat(12) };

  afterEach(() => {
    preloadStory(story);
  });

  const expectOtherTag = async (address: string) => {
    const tag = async () => (await askApi(address, { method: "HEAD" })).headers.get("ETag");
    const before = await tag();
    expect(before).not.toBeNull();
    expect(await tag()).toBe(before);
    preloadStory(corrected);
    const after = await tag();
    expect(after).not.toBe(before);
    const status = async (etag: string | null) =>
      (await askApi(address, { method: "HEAD", headers: { "If-None-Match": etag ?? "" } })).status;
    expect([await status(before), await status(after)]).toEqual([200, 304]);
    preloadStory(story);
    expect([await status(before), await status(after)]).toEqual([304, 200]);
  };

  test.each(calls.filter(([path]) => !path.includes("/problems/")))("%s", async (_path, call) => {
    await expectOtherTag(exampleOf(call));
  });

  test.each(ofRows)("%s with a view", async (_path, call) => {
    for (const view of ["_q=a&id__notblank=1", "_labels=ko", "_col=id", "_size=1"]) {
      await expectOtherTag(`${exampleOf(call).split("?")[0]}?${view}`);
    }
  });

  test.each(storyOutline(story).charts.flatMap(({ id, shows }) => (shows ? [] : [id])))(
    "the embed of %s",
    async (chart) => {
      await expectOtherTag(`/embed/${story.id}/${chart}?lang=ko`);
    },
  );
});

test("what no endpoint has is a problem too", async () => {
  for (const address of ["/api/no/such/address", "/api/v1", "/api/v1/a/b/c/d.json"]) {
    await expectProblem(await askApi(address), 404);
  }
});
