import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { allStories } from "@/lib/server/stories";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import { drawSvg } from "./draw-svg";
import { hasDrawing } from "./has-drawing";
import { textWidth } from "./kit/text-width";
import { pageWidths } from "./static-widths";
import { storyOutline } from "./story-outline";

const cases = allStories().flatMap((story) =>
  storyOutline(story)
    .charts.filter(hasDrawing)
    .flatMap((chart) => langs.map((lang) => ({ name: `${story.id} ${chart.id} ${lang}`, story, chart, lang }))),
);

/** The lines of a drawing's texts with what they cover, in px; the letters of a line rise and fall by shares of its size. */
function linesOf(svg: string) {
  const { documentElement: root } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return [...root.querySelectorAll("text")].flatMap((text, own) => {
    const of = (element: Element, name: string) => Number(element.getAttribute(name) ?? "0");
    const size = of(text, "font-size");
    const bold = text.getAttribute("font-weight") !== null;
    const anchor = text.getAttribute("text-anchor");
    const below = [...text.querySelectorAll("tspan")].map((line) => ({ line: line.textContent, dy: of(line, "dy") }));
    const moved = text.closest("[transform]")?.getAttribute("transform") ?? "";
    const [, dx = "0", dy = "0"] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(moved) ?? [];
    let y = Number(dy) + of(text, "y");
    return [{ line: text.firstChild?.textContent ?? "", dy: 0 }, ...below].flatMap(({ line, dy }) => {
      y += dy;
      const width = textWidth(line, size, bold);
      const left = Number(dx) + of(text, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      return line === ""
        ? []
        : [{ own, line, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 }];
    });
  });
}

test.each(cases)("no two texts of a drawing touch: $name", async ({ story, chart, lang }) => {
  const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
  for (const width of pageWidths) {
    const lines = linesOf(await drawSvg({ model, width, height: chart.height(model, width) }));
    const touching = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter((b) => a.own !== b.own && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${width} px: ${a.line} | ${b.line}`),
    );
    expect(touching).toEqual([]);
  }
});
