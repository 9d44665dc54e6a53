import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { drawDigest, drawSvg } from "@/lib/charts/draw-svg";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { textWidth } from "@/lib/charts/kit/text-width";
import { picturedContent } from "@/lib/charts/pictured-content";
import { charts } from "@/lib/charts/registry";
import { storyOutline } from "@/lib/charts/story-outline";
import { themeColours } from "@/lib/charts/theme-colours";
import { toEmbedContent } from "@/lib/charts/to-embed-content";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { allStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";
import { fittedChart } from "./fitted-chart";
import { type FramedChart, pictureAlt } from "./framed-chart";
import { pictureBrand } from "./picture-brand";
import { presets } from "./picture-size";
import { pictureSvg } from "./picture-svg";

const sample = loadedSample();
const known = [
  ...charts.map((chart) => ({ story: sample, chart })),
  ...allStories().flatMap((story) => storyOutline(story).charts.map((chart) => ({ story, chart }))),
];
const cases = known.flatMap(({ story, chart }) =>
  langs.flatMap((lang) =>
    Object.keys(presets).map((preset) => ({
      name: `${story.id} ${chart.id} ${lang} ${preset}`,
      story,
      chart,
      lang,
      preset,
    })),
  ),
);

/** Sizes in px of a picture of 1,200 px. */
const least = { headline: 44, text: 20 };

function contentOf(story: Story, chart: EmbedContent["chart"], lang: Lang): EmbedContent {
  const { context } = readChartRequest(chart, lang, new URLSearchParams());
  return picturedContent(story, toEmbedContent(story, chart, chart.build(story, context)), context.query);
}

async function svgOf(story: Story, content: EmbedContent, { frame, drawing }: FramedChart): Promise<string> {
  const { model, chart } = content;
  const size = { width: drawing?.width ?? 0, height: frame.drawing?.height ?? 0 };
  const markup =
    drawing?.kind === "whole"
      ? await drawSvg({ model, width: drawing.width, height: chart.height(model, drawing.width) })
      : drawDigest({ pieces: drawing?.layout.pieces ?? [], title: "T", lang: model.lang, ...size });
  const colours = themeColours(story, "light");
  const parts = { drawing: markup, colours, fontFamily: "F", title: "T", desc: "D", lang: model.lang, box: null };
  return pictureSvg(frame, parts);
}

function numberOf(element: Pick<Element, "getAttribute">, name: string): number {
  return Number(element.getAttribute(name) ?? "0");
}

/** The lines of texts with their size and their ends in px, those of a drawing from its left edge. */
function linesOf(svg: string) {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return [...root.querySelectorAll("text")].flatMap((text) => {
    const size = numberOf(text, "font-size");
    const bold = text.getAttribute("font-weight") !== null;
    const anchor = text.getAttribute("text-anchor");
    const own = [...text.childNodes].map((node) => node.textContent ?? "").filter((line) => line !== "");
    return own.map((line) => {
      const width = textWidth(line, size, bold);
      const start = numberOf(text, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      return { line, size, start, end: start + width };
    });
  });
}

describe("a picture in a box of fixed size", () => {
  test.each(cases)(
    "holds a drawing with marks, a headline of 44 px, and no text that is too small or cut: $name",
    async ({ story, chart, lang, preset }) => {
      const box = Object.entries(presets).find(([name]) => name === preset)?.[1] ?? presets.og;
      const content = contentOf(story, chart, lang);
      const { model } = content;
      if (model.table.rows.length === 0) return;
      const framed = fittedChart(content, { brand: pictureBrand(story, lang, null), plain: false }, box);
      const { frame, drawing } = framed;
      const scale = 1200 / frame.width;
      const svg = await svgOf(story, content, framed);
      const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
      const inner = root.querySelector("svg");
      if (!inner || !drawing || !frame.drawing) throw new Error("there are words alone");

      const isTable = drawing.kind === "digest" && chart.kind === "table" && !content.pictured;
      const shapes = [...inner.querySelectorAll("rect, circle, path, polyline")];
      const ids = new Set([...inner.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark")));
      expect(ids.size).toBeGreaterThanOrEqual(Math.min(model.table.rows.length, 2));
      expect(shapes.length).toBeGreaterThanOrEqual(isTable ? 1 : Math.min(model.table.rows.length, 2));

      const [headline] = frame.lines;
      expect((headline?.size ?? 0) * scale).toBeGreaterThanOrEqual(least.headline);
      const said = frame.lines.map(({ text }) => text).join(" ");
      expect(said).toContain(model.finding);
      for (const { size } of linesOf(svg)) expect(size * scale).toBeGreaterThanOrEqual(least.text);

      const source = JSON.stringify([content.model, content.pictured?.model, content.parts?.map((part) => part.model)]);
      for (const { line } of linesOf(svg)) if (line.endsWith("…")) expect(source).toContain(line);
      for (const { line, start, end } of linesOf(inner.toString())) {
        expect(start, line).toBeGreaterThanOrEqual(-2);
        expect(end, line).toBeLessThanOrEqual(frame.drawing.width + 4);
      }
      for (const { text, x, y, size, bold } of frame.lines) {
        expect(x + textWidth(text, size, bold), text).toBeLessThanOrEqual(frame.width);
        expect(y).toBeLessThan(frame.height);
      }
      expect(frame.drawing.y + frame.drawing.height).toBeLessThanOrEqual(frame.height);
      const { y: top } = frame.drawing;
      const headEnd = Math.max(...frame.lines.filter(({ y }) => y < top).map(({ y }) => y));
      expect(top - headEnd).toBeLessThan(60);
      expect(svg).not.toContain("localhost");
      const alt = pictureAlt(framed, model);
      expect(alt.length).toBeGreaterThan(20);
    },
  );

  test("of a table has the marks of the chart of its dataset, and those of chapters the chart beside one", () => {
    for (const story of allStories()) {
      const { charts: all } = storyOutline(story);
      const table = all.find(({ kind, dataset }) => kind === "table" && dataset === "deals");
      if (table) expect(contentOf(story, table, "en").pictured?.chart.kind).toBe("bar");
    }
  });

  test("says how many marks are left out, names the host only where it is known, and fits without rows", () => {
    const [chart] = charts.filter(({ id }) => id === "deal-sizes");
    if (!chart) throw new Error("there is no chart to test with");
    const [story] = allStories();
    if (!story) throw new Error("there is no story to test with");
    const content = contentOf(story, chart, "en");
    const framed = fittedChart(
      content,
      { brand: pictureBrand(story, "en", "https://desk.example"), plain: false },
      presets.og,
    );
    if (framed.drawing?.kind !== "digest") throw new Error("there is room for the whole chart");
    const left = content.model.table.rows.length - framed.drawing.layout.shown;
    expect(framed.drawing.layout.texts.at(-1)).toBe(`and ${left} more`);
    expect(framed.frame.lines.at(-1)?.text).toBe("desk.example");
    const built = chart.build(sample, readChartRequest(chart, "en", new URLSearchParams("_q=nothing")).context);
    const model = { ...built, finding: "A long finding goes on. ".repeat(30) };
    const empty = fittedChart(
      { chart, model, verified: "2030-01-01" },
      { brand: pictureBrand(sample, "en", null), plain: false },
      presets.og,
    );
    expect(empty.drawing).toBeNull();
    expect(Math.max(...empty.frame.lines.map(({ y }) => y))).toBeLessThan(empty.frame.height);
  });
});
