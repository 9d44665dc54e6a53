import { expect, test } from "vitest";
import { discoveryHeader, discoveryLinks, presentedPage } from "./discovery";
import { readPresentation } from "./presentation";

const page = "https://desk.example/ko/ferry/charts/deal-sizes";

test("the links ask this server for the address in its state, in both formats", () => {
  const links = discoveryLinks(`${page}?kind=a&_q=강`);
  expect(links.map(({ type }) => type)).toEqual(["application/json+oembed", "text/xml+oembed"]);
  for (const { href } of links) {
    const { origin, pathname, searchParams } = new URL(href);
    expect(origin + pathname).toBe("https://desk.example/api/oembed");
    expect(searchParams.get("url")).toBe(`${page}?kind=a&_q=강`);
  }
  expect(links.map(({ href }) => new URL(href).searchParams.get("format"))).toEqual(["json", "xml"]);
});

test("a header names both", () => {
  expect(discoveryHeader(page)).toEqual([
    expect.stringMatching(
      /^<https:\/\/desk\.example\/api\/oembed\?[^>]+>; rel="alternate"; type="application\/json\+oembed"$/,
    ),
    expect.stringMatching(/^<[^>]+>; rel="alternate"; type="text\/xml\+oembed"$/),
  ]);
});

test("a page carries the requested presentation, but no language of its own", () => {
  const dark = readPresentation(new URLSearchParams("lang=ko&theme=dark&bg=transparent"));
  expect(presentedPage(page, dark)).toBe(`${page}?theme=dark&bg=transparent`);
  expect(presentedPage(`${page}?kind=a`, dark)).toBe(`${page}?kind=a&theme=dark&bg=transparent`);
  expect(presentedPage(page, readPresentation(new URLSearchParams("lang=ko")))).toBe(page);
});
