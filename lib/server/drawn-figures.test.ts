import { parse } from "csv-parse/sync";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { chartCsv } from "@/lib/charts/chart-csv";
import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { langs } from "@/lib/text/lang";
import { drawing } from "./drawing";
import { allStories } from "./stories";

/** The numbers of a text as digits, without signs, separators, leading and trailing zeros; dates split into their parts. */
function numbersIn(text: string): string[] {
  const split = text.replace(/\d{4}(?:\.\d{1,2})+\./g, (date) => date.replaceAll(".", " "));
  return (split.match(/\d[\d,.]*/g) ?? []).map((number) => number.replace(/[,.]/g, "").replace(/^0+|0+$/g, ""));
}

/** Whether a drawn number is the exact one, rounded to its own digits: 726.1 trillion for 726,095,950,000,000. */
function isRounded(drawn: string, exact: string): boolean {
  if (drawn === exact) return true;
  const prefix = exact.slice(0, drawn.length);
  const rounded = Number(prefix) + (Number(exact[drawn.length] ?? 0) >= 5 ? 1 : 0);
  return exact.length > drawn.length && String(rounded).replace(/0+$/, "") === drawn;
}

// The invented story has rows for every chart; a story of the data folder need not.
const sample = loadedSample();

const cases = [sample, ...allStories()].flatMap((story) =>
  charts
    .filter(hasDrawing)
    .flatMap((chart) => langs.map((lang) => ({ name: `${story.id} ${chart.id} ${lang}`, story, chart, lang }))),
);

describe("figures on a drawing's marks", () => {
  test.each(cases)("match the table and the CSV: $name", async ({ story, chart, lang }) => {
    const { context } = readChartRequest(chart, lang, new URLSearchParams());
    const model = chart.build(story, context);
    const [, ...records]: string[][] = parse(chartCsv(story, chart.dataset, model));
    const rows = new Map(model.table.rows.map(({ id }, index) => [id, records[index] ?? []]));
    const svg = await drawing(model, 560);
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    const marks = [...document.querySelectorAll("[data-mark]")];
    if (story === sample) expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const row = rows.get(mark.getAttribute("data-mark") ?? "");
      expect(row, mark.outerHTML.slice(0, 80)).toBeDefined();
      const exact = numbersIn((row ?? []).join(" "));
      const invented = numbersIn([...mark.querySelectorAll("text")].map((text) => text.textContent).join(" ")).filter(
        (drawn) => !exact.some((number) => isRounded(drawn, number)),
      );
      expect(invented, mark.textContent ?? "").toEqual([]);
    }
  });
});
