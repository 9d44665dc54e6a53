import { describe, expect, test } from "vitest";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { textWidth } from "@/lib/charts/kit/text-width";
import { charts } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { chartText } from "@/lib/text/chart-text";
import { embedText } from "@/lib/text/embed-text";
import { langs } from "@/lib/text/lang";
import { embedAddresses } from "./embed-addresses";
import { embedDocument } from "./embed-document";
import { embedHeight } from "./embed-height";
import { embedType, frameWidths, embedSpace as space } from "./embed-metrics";
import { type Presentation, standardPresentation } from "./presentation";
import { maxRows } from "./table-markup";
import { styledHeights } from "./testing/styled-height";
import { fontSlack } from "./text-block";

const story = loadedSample();
const drawn = charts.filter(hasDrawing);
const presentations: readonly Presentation[] = langs.flatMap((lang) =>
  [{}, { plain: true }, { transparent: true }, { transparent: true, plain: true }].map((looks) => ({
    ...standardPresentation,
    ...looks,
    lang,
  })),
);

const frames = [240, 280, 290, 304, 320, 375, 423, 424, 480, 583, 584, 640, 824, 860, 960, 1160, 1184, 1400];

describe("the height that is told is that of the document's own style sheet and drawings", () => {
  test.each(drawn.map((chart) => ({ name: chart.id, chart })))("$name", ({ chart }) => {
    for (const presentation of presentations) {
      const { context, canonical } = readChartRequest(chart, presentation.lang, new URLSearchParams());
      const content = { chart, model: chart.build(story, context), verified: story.verified };
      const isEmpty = content.model.table.rows.length === 0;
      if (isEmpty) continue;
      const { html, style } = embedDocument(story, content, presentation, {
        addresses: embedAddresses("https://desk.example", story.id, chart.id, presentation, canonical),
        drawings: staticWidths.map((width) => ({
          width,
          svg: `<svg viewBox="0 0 ${width} ${chart.height(content.model, width)}"></svg>`,
        })),
        guest: "",
      });
      for (const width of frames) {
        const told = embedHeight(content, presentation, width);
        const { parts, box } = styledHeights(html, style, width);
        expect(told, `parts, ${presentation.lang} ${width} px`).toBe(Math.ceil(parts - 0.001));
        expect(box, `box, ${presentation.lang} ${width} px`).toBeCloseTo(parts, 2);
      }
    }
  });
});

test.each(langs)("the lines of links below an embed fit the narrowest frame in any common font: %s", (lang) => {
  const room = frameWidths.min - 2 * space.padding;
  const { csv, image, table } = chartText[lang];
  const { open, allRows } = embedText[lang];
  const wide = (text: string, { size }: { readonly size: number }) => textWidth(text, size * fontSlack.regular);
  const actions = [csv, image, open].reduce((sum, label) => sum + wide(label, embedType.credits), 0);
  expect(actions + 2 * space.betweenActions).toBeLessThan(room);
  expect(wide(allRows(maxRows, 9999), embedType.note)).toBeLessThan(room);
  // The triangle before it takes about one and a half em.
  expect(wide(table, embedType.note) + 1.5 * embedType.note.size).toBeLessThan(room);
});
