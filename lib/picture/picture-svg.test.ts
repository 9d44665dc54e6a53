import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { charts } from "@/lib/charts/registry";
import { themeColours } from "@/lib/charts/theme-colours";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { pictureBrand } from "./picture-brand";
import { pictureFrame, pictureMargin } from "./picture-frame";
import { presets } from "./picture-size";
import { pictureSvg } from "./picture-svg";

const story = loadedSample();
const brand = pictureBrand(story, "en", "https://desk.example");
const cases = charts.flatMap((chart) => langs.map((lang) => ({ name: `${chart.id} ${lang}`, chart, lang })));

function modelOf({ chart, lang }: (typeof cases)[number]) {
  return chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
}

function frameOf(each: (typeof cases)[number], width: number, plain = false) {
  const drawing = { width: width - 2 * pictureMargin, height: 300 };
  return pictureFrame(modelOf(each), { verified: story.verified, brand, plain, width, drawing });
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="760" height="300" viewBox="0 0 760 300" role="img" aria-labelledby="t" lang="en"><title id="t">T</title><desc>D</desc><rect fill="var(--first)"/></svg>';

describe("a picture of a chart", () => {
  test.each(cases)("holds its finding, its sources and its date within its edges: $name", (each) => {
    for (const width of [320, 800, 1200]) {
      const frame = frameOf(each, width);
      const text = frame.lines.map((line) => line.text).join(" ");
      expect(text).toContain(modelOf(each).finding.split(" ")[0]);
      expect(text).toContain("desk.example");
      const ends = frame.lines.map(({ y }) => y);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(Math.max(...ends)).toBeLessThan(frame.height);
      expect(frame.drawing?.x).toBe(pictureMargin);
    }
  });

  test("is the drawing with its credits alone when it is plain", () => {
    const [each] = cases;
    if (!each) throw new Error("there is no chart to test with");
    expect(frameOf(each, 800, true).lines.every(({ ink, text }) => ink === "ink-2" || text === brand.name)).toBe(true);
    expect(frameOf(each, 800, true).height).toBeLessThan(frameOf(each, 800).height);
  });

  test.each(["light", "dark"] as const)("is self-contained and has its colours resolved: %s", (theme) => {
    const [each] = cases;
    if (!each) throw new Error("there is no chart to test with");
    const colours = themeColours(story, theme);
    const parts = { drawing, colours, fontFamily: "F", title: `a "b" & <c>`, desc: "d", lang: "en", box: presets.og };
    const svg = pictureSvg(frameOf(each, 800), parts);
    expect(svg).toContain(`fill="${colours.first}"`);
    expect(svg).not.toMatch(/var\(|<style|<script|href=|url\(/);
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    const root = document.documentElement;
    expect(root.querySelectorAll("parsererror")).toHaveLength(0);
    expect(root.getAttribute("width")).toBe("1200");
    expect(root.querySelectorAll("title, desc")).toHaveLength(2);
    expect(root.querySelector("title")?.textContent).toBe(`a "b" & <c>`);
    expect(root.querySelector("svg")?.hasAttribute("aria-labelledby")).toBe(false);
  });
});
