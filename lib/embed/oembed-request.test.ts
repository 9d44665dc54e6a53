import { describe, expect, test } from "vitest";
import { charts } from "@/lib/charts/registry";
import { storyOutline } from "@/lib/charts/story-outline";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { Problem } from "@/lib/http/problem";
import { readOembedRequest } from "./oembed-request";

function read(query: Readonly<Record<string, string>>) {
  return readOembedRequest(new URLSearchParams(query), "desk.example", () => charts);
}

describe("an address that shows a chart", () => {
  test.each([
    ["https://desk.example/ko/ferry/charts/deal-sizes", "lang=ko"],
    ["http://desk.example/en/ferry/charts/deal-sizes/?kind=a&_v_scale=log&lang=ko", "kind=a&_v_scale=log&lang=en"],
    ["https://desk.example/embed/ferry/deal-sizes?lang=ko&theme=dark&kind=#note", "lang=ko&theme=dark"],
    ["https://DESK.example:443/embed/ferry/deal-sizes/", ""],
  ])("%s", (url, parameters) => {
    const { target } = read({ url });
    expect([target.story, target.chart]).toEqual(["ferry", "deal-sizes"]);
    expect(target.parameters.toString()).toBe(parameters);
  });

  test("may name the edition", () => {
    const { target } = read({ url: "https://desk.example/ko/ferry@0123456789ab/charts/deal-sizes?_q=a" });
    expect(target).toMatchObject({
      story: "ferry@0123456789ab",
      path: "/ko/ferry@0123456789ab/charts/deal-sizes?_q=a",
    });
  });
});

describe("a page with charts stands for the first of them", () => {
  test.each([
    ["https://desk.example/ko/ferry/deals", "deal-sizes", "lang=ko"],
    ["https://desk.example/ko/ferry", "chapters", "lang=ko"],
    ["https://desk.example/en/ferry/", "chapters", "lang=en"],
    [
      "https://desk.example/en/ferry@0123456789ab/partners/?_q=a&theme=dark",
      "partner-roles",
      "_q=a&theme=dark&lang=en",
    ],
    ["https://desk.example/en/ferry/compare#note", "comparison", "lang=en"],
    ["https://desk.example/en/ferry/data/deals?kind=a", "deals-table", "kind=a&lang=en"],
  ])("%s", (url, chart, parameters) => {
    const { target } = read({ url });
    expect([target.story.split("@")[0], target.chart]).toEqual(["ferry", chart]);
    expect(target.parameters.toString()).toBe(parameters);
  });

  test("in the order that the story gives them", () => {
    const story = loadedSample((draft) => {
      draft.file.pages = [{ page: "compare", charts: [{ chart: "key-figures" }, { chart: "comparison" }] }];
    });
    const parameters = new URLSearchParams({ url: "https://desk.example/ko/ferry/compare" });
    const { target } = readOembedRequest(parameters, "desk.example", () => storyOutline(story).charts);
    expect(target.chart).toBe("key-figures");
  });
});

describe("an address that shows none is not found", () => {
  test.each([
    "https://other.example/ko/ferry/charts/deal-sizes",
    "https://desk.example:8443/ko/ferry/charts/deal-sizes",
    "http://localhost:3000/ko/ferry/charts/deal-sizes",
    "https://desk.example.other.example/embed/ferry/deal-sizes",
    "ftp://desk.example/embed/ferry/deal-sizes",
    "javascript:alert(1)",
    "/ko/ferry/charts/deal-sizes",
    "nonsense",
    "https://desk.example/",
    "https://desk.example/ko",
    "https://desk.example/ko/",
    "https://desk.example/ko/ferry/data",
    "https://desk.example/ko/ferry/data/api",
    "https://desk.example/ko/ferry/data/no-such-dataset",
    "https://desk.example/ko/ferry/no-such-page",
    "https://desk.example/ko/ferry/deals/more",
    "https://desk.example/fr/ferry/deals",
    "https://desk.example/fr/ferry/charts/deal-sizes",
    "https://desk.example/ko/ferry/charts",
    "https://desk.example/ko/ferry/charts/deal-sizes/more",
    "https://desk.example/embed/ferry",
  ])("%s", (url) => {
    expect(problemOf({ url })).toEqual(["not-found", "url"]);
  });
});

const url = "https://desk.example/embed/ferry/deal-sizes";

test("a request without an address is refused", () => {
  expect(problemOf({})).toEqual(["bad-value", "url"]);
  expect(problemOf({ url: "" })).toEqual(["bad-value", "url"]);
});

test("the formats are JSON, unless requested otherwise, and XML", () => {
  expect(read({ url }).format).toBe("json");
  expect(read({ url, format: "xml" }).format).toBe("xml");
  for (const format of ["yaml", "", "JSON", "html"]) {
    expect(problemOf({ url, format })).toEqual(["not-implemented", "format"]);
  }
});

test("bounds are whole numbers above 0", () => {
  expect(read({ url, dnt: "1" }).bounds).toEqual({ width: null, height: null });
  expect(read({ url, maxwidth: "500", maxheight: "0750" }).bounds).toEqual({ width: 500, height: 750 });
  for (const value of ["0", "-1", "1.5", "", "wide", "500px", "1e3", "9".repeat(400)]) {
    expect(problemOf({ url, maxwidth: value })).toEqual(["bad-value", "maxwidth"]);
    expect(problemOf({ url, maxheight: value })).toEqual(["bad-value", "maxheight"]);
  }
});

function problemOf(query: Readonly<Record<string, string>>) {
  try {
    read(query);
  } catch (error) {
    if (error instanceof Problem) return [error.problem, error.details.parameter];
    throw error;
  }
  return [];
}
