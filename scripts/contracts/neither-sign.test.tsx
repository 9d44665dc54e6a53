import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SideMark } from "@/components/site/side-mark";
import { readChartRequest } from "@/lib/charts/chart-request";
import { drawSvg } from "@/lib/charts/draw-svg";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { sampleDealSizes } from "@/lib/charts/testing/sample-deal-sizes";
import { samplePartners } from "@/lib/charts/testing/sample-partners";
import { sampleSeries } from "@/lib/charts/testing/sample-series";
import { sampleValuations } from "@/lib/charts/testing/sample-valuations";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleDraft } from "@/lib/check/testing/sample-story";
import { listedMarkup } from "@/lib/embed/listed-markup";
import { allStories } from "@/lib/server/stories";
import { sideKeys } from "@/lib/story/side-keys";
import { root } from "../run";

/** The invented story as if nothing in it concerned a side. */
function nobodysStory(fill: (draft: SampleDraft) => void) {
  const story = loadedSample(fill);
  // After the check, which holds figures of sides to rows of sides.
  for (const row of Object.values(story.rows).flat()) {
    if ("side" in row) Object.assign(row, { side: "neither" });
    if ("member_of" in row) Object.assign(row, { member_of: null });
  }
  return story;
}

const stories = [...[samplePartners, sampleSeries, sampleValuations].map(nobodysStory), ...allStories()];
const drawings = stories.flatMap((story, place) =>
  charts.filter(hasDrawing).flatMap((chart) => [280, 800].map((width) => ({ story, chart, width, place }))),
);

/** The marks in the colour of neither side, by their shape; bars, pills and lines are no signs. */
function signsIn(svg: string): string[] {
  const own = [...svg.matchAll(/<(circle|rect|path)\b([^>]*)>/g)].filter(([, , parts = ""]) =>
    /stroke="var\(--neither\)"/.test(parts),
  );
  return own.flatMap(([, element, parts = ""]) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(parts)?.[1] ?? "";
    if (element === "circle") return ["circle"];
    if (element === "rect") return value("width") === value("height") && value("rx") === "" ? ["square"] : [];
    if (/^M[-\d.]+[, ][-\d.]+l[-\d.]+[, ]?[-\d.]+h[-\d.]+Z$/i.test(value("d"))) return ["triangle"];
    return /l.*l.*l.*Z$/i.test(value("d")) ? ["diamond"] : [];
  });
}

describe("what concerns neither side has one sign, a filled triangle", () => {
  test.each(drawings)(
    "in the drawing of $chart.id of $story.id ($place) at $width px",
    async ({ story, chart, width }) => {
      const model = chart.build(story, readChartRequest(chart, "en", new URLSearchParams()).context);
      const svg = await drawSvg({ model, width, height: chart.height(model, width) });
      expect(signsIn(svg).filter((sign) => sign !== "triangle")).toEqual([]);
    },
  );

  test("in drawings that have such marks", async () => {
    const svg = await drawSvg({ model: sampleDealSizes(), width: 800, height: 600 });
    expect(signsIn(svg)).toContain("triangle");
  });

  test("filled wherever its fill does not say how firm it is", async () => {
    const timeline = charts.filter(({ id }) => id === "chronology");
    for (const { story, chart, width } of drawings.filter(({ chart }) => timeline.includes(chart))) {
      const model = chart.build(story, readChartRequest(chart, "en", new URLSearchParams()).context);
      const svg = await drawSvg({ model, width, height: chart.height(model, width) });
      const triangles = [...svg.matchAll(/<path\b[^>]*stroke="var\(--neither\)"[^>]*>/g)].map(([path]) => path);
      for (const path of triangles) expect(path).toContain('fill="var(--neither)"');
      expect(triangles.length > 0).toBe(story.rows.events.some(({ side }) => side === "neither"));
    }
  });

  test("in every key", () => {
    for (const story of stories) {
      const [key] = sideKeys(story, "en", ["neither"]);
      expect(key?.shape).toBe("triangle");
    }
  });

  test("on pages, in filters and in tables", () => {
    const css = readFileSync(join(root, "components/site/side-mark.module.css"), "utf8");
    expect(css).toMatch(/\.neither \{\s*background: var\(--neither\);\s*\}/);
    expect(renderToStaticMarkup(<SideMark slot="neither" label="Nobody" />)).toMatch(/class="[^"]*triangle[^"]*"/);
  });

  test("in the lists of embeds", () => {
    const [key] = sideKeys(loadedSample(), "en", ["neither"]);
    const row = {
      id: "a",
      side: "neither",
      shape: key?.shape ?? "square",
      sideLabel: "",
      label: "",
      text: "",
      status: "",
    } as const;
    const list = { label: "", groups: [{ heading: "", rows: [row] }] };
    expect(String(listedMarkup(list, () => "https://example.org"))).toContain(">▲<");
  });
});
