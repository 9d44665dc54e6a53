import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { frameSnippet, imageSnippet } from "./snippet";

const page = "https://desk.example/ko/story/charts/chart?kind=a&_q=b";
const line = frameSnippet({
  src: "https://desk.example/embed/story/chart?lang=ko&theme=dark",
  title: `"quoted" & <tag>`,
  page,
  height: 412,
  fluidHeight: "max(412px,300px + 20cqw)",
});

function parsed(html: string) {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, "text/html");
}

test("the line that is pasted is one, needs no script, and says its title safely", () => {
  expect(line).not.toContain("\n");
  expect(line).not.toContain("<script");
  const frame = parsed(line).querySelector("iframe");
  expect(frame?.getAttribute("title")).toBe(`"quoted" & <tag>`);
  expect(Number.parseInt(frame?.getAttribute("height") ?? "", 10)).toBe(412);
  expect(frame?.getAttribute("style")).toContain("max(412px,300px + 20cqw)");
});

test("nothing in the line holds a frame at a height that its host changes", () => {
  expect(line).not.toMatch(/(min|max)-height|!important/);
});

describe("a link to the chart stays", () => {
  test.each([
    ["without frames", /<iframe.*?<\/iframe>/g],
    ["without frames and styles", /<iframe.*?<\/iframe>| style="[^"]*"/g],
    ["without frames, boxes and order of focus", /<\/?(iframe|div)[^>]*>| tabindex="[^"]*"/g],
  ])("%s", (_name, removed) => {
    const links = [...parsed(line.replace(removed, "")).querySelectorAll("a")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([[page, `"quoted" & <tag>`]]);
  });
});

test("a picture has its text and its link", () => {
  expect(imageSnippet({ src: "https://desk.example/a.png", alt: `a "b"`, page })).toContain('alt="a &quot;b&quot;"');
});
