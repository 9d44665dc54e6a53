import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { embedHeight } from "./embed-height";
import { oembed, oembedXml } from "./oembed";
import type { EmbedBounds } from "./oembed-request";
import { publishedWidths } from "./published-widths";
import { sampleContent } from "./testing/sample-content";
import { wordpressFilter } from "./testing/wordpress-filter";

const unbounded: EmbedBounds = { width: null, height: null };
const credit = { authors: ["Ira Sand", "Noa Reed"], publisher: "River Desk", url: "https://river.example/" };
const brand = { name: "River Desk", shapes: [], host: "desk.example" };
const hostile = `A "quoted" & <b>bold</b> finding's end`;

function described(bounds: Partial<EmbedBounds> = {}, kind = "bar", query = "") {
  const { content, presentation, addresses } = sampleContent(kind, "ko", query);
  const heightAt = (width: number) => embedHeight(content, presentation, width);
  return {
    answer: oembed(content, presentation, addresses, { ...unbounded, ...bounds }, { credit, brand }),
    heightAt,
    addresses,
  };
}

function misnamed(finding: string) {
  const { content, presentation, addresses } = sampleContent("bar");
  return oembed({ ...content, model: { ...content.model, finding } }, presentation, addresses, unbounded, {
    credit,
    brand,
  });
}

describe("an answer by oEmbed 1.0", () => {
  test("has every member that a rich one must have, and the height at every published width", () => {
    const { answer, heightAt } = described();
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 640, height: heightAt(640), cache_age: 300 });
    expect(answer.provider_url).toBe("https://desk.example");
    expect(answer.title).not.toBe("");
    expect(answer.heights).toEqual(publishedWidths.map((width) => ({ width, height: heightAt(width) })));
  });

  test.each([
    [{ width: 320 }, 320],
    [{ width: 100 }, 100],
    [{ width: 2000 }, 640],
  ])("within %j the frame is %d px wide and as high as the embed there", (bounds, width) => {
    const { answer, heightAt } = described(bounds);
    expect(answer).toMatchObject({ width, height: heightAt(width) });
    expect(answer.html).toContain(`width="${width}" height="${heightAt(width)}"`);
  });

  test("an embed that is too high gets the height that is allowed", () => {
    expect(described({ height: 200 }).answer).toMatchObject({ width: 640, height: 200 });
    expect(described({ height: 200 }).answer.html).toContain(`height="200"`);
    expect(described({ height: 9000 }).answer.height).toBe(described().answer.height);
  });

  test("names the byline or, without one, the newsroom, with its address or the site's", () => {
    const { content, presentation, addresses } = sampleContent("bar");
    const answer = (by: typeof credit | { authors: []; publisher: string; url: null }) =>
      oembed(content, presentation, addresses, unbounded, { credit: by, brand });
    expect(answer(credit)).toMatchObject({ author_name: "Ira Sand, Noa Reed", author_url: "https://river.example/" });
    expect(answer({ authors: [], publisher: "River Desk", url: null })).toMatchObject({
      author_name: "River Desk",
      author_url: "https://desk.example",
    });
  });

  test("the frame and the link have the state of the address", () => {
    const { answer, addresses } = described({}, "bar", "theme=dark&accent=f00&_q=river");
    expect(addresses.embed).toBe(
      `https://desk.example/embed/ferry/${addresses.page.split(/[/?]/)[6]}?lang=ko&theme=dark&accent=ff0000&_q=river`,
    );
    expect(answer.html).toContain(`src="${addresses.embed.replaceAll("&", "&amp;")}"`);
    expect(answer.html).toContain(`<blockquote><a href="${addresses.page}">`);
  });
});

describe("a thumbnail respects the bounds", () => {
  test.each([
    ["bar", {}, "_preset=og", 1200],
    ["bar", { width: 1200, height: 630 }, "_preset=og", 1200],
    ["bar", { width: 1199 }, "_width=800&_scale=1", 800],
    ["bar", { width: 500 }, "_width=500&_scale=1", 500],
    ["table", {}, "_preset=og", 1200],
  ])("%s within %j: %s", (kind, bounds, option, width) => {
    const { answer } = described(bounds, kind);
    expect(answer.thumbnail_url).toMatch(new RegExp(`\\.png\\?lang=ko.*&${option}$`));
    expect(answer.thumbnail_width).toBe(width);
    expect(answer.thumbnail_height).toBeGreaterThan(100);
  });

  test.each([
    ["bar", { width: 319 }],
    ["bar", { width: 500, height: 100 }],
    ["table", { width: 1199 }],
    ["comparison", { height: 627 }],
  ])("%s within %j: none", (kind, bounds) => {
    const { answer } = described(bounds, kind);
    expect(Object.keys(answer).filter((name) => name.startsWith("thumbnail"))).toEqual([]);
  });
});

describe("the HTML passes WordPress unchanged", () => {
  test.each(["bar", "line", "timeline", "comparison", "table"])("%s", (kind) => {
    const { answer } = described({}, kind, "theme=dark&bg=transparent&_q=it's");
    expect(wordpressFilter(answer.html)).toBe(answer.html);
  });

  test("also with characters that it writes anew", () => {
    const { html } = misnamed(hostile);
    expect(wordpressFilter(html)).toBe(html);
    expect(html).not.toContain("<b>");
  });

  test("the filter takes out what it does not know", () => {
    expect(wordpressFilter(`<p>a</p><iframe src="b" style="c" allow="d" title="e's"></iframe><script></script>`)).toBe(
      `<iframe src="b" title="e&apos;s"></iframe>`,
    );
    expect(wordpressFilter("<p>no frame</p>")).toBeNull();
  });
});

test("XML holds what JSON holds", () => {
  const answer = misnamed(hostile);
  const document = new DOMParser().parseFromString(oembedXml(answer), "text/xml");
  const { heights, ...members } = answer;
  const elements = [...(document.documentElement?.children ?? [])].map((each) => [each.localName, each.textContent]);
  expect(elements).toEqual([...Object.entries(members).map(([name, value]) => [name, String(value)]), ["heights", ""]]);
  const frames = [...document.getElementsByTagName("frame")].map((frame) => ({
    width: Number(frame.getAttribute("width")),
    height: Number(frame.getAttribute("height")),
  }));
  expect(frames).toEqual(heights);
});
