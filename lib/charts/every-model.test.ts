import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { isDatasetName } from "@/lib/datasets/registry";
import { formatQualifier } from "@/lib/money/format-money";
import { type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { allStories } from "@/lib/server/stories";
import type { CardRef } from "@/lib/story/card-ref";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { findRow, type Story } from "@/lib/story/story";
import { type Lang, langs } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import { hasDrawing } from "./has-drawing";
import { charts } from "./registry";
import { cellFigure } from "./row-figure";

// The invented story has rows for every chart; a story of the data folder need not.
const sample = loadedSample();
const cases = [sample, ...allStories()].flatMap((story) =>
  charts.flatMap((chart) => langs.map((lang) => [`${story.id} ${chart.id} ${lang}`, story, chart, lang] as const)),
);

/** The word that must stand beside a figure; undefined where it is exact or has no qualifier. */
function qualifierWord(story: Story, ref: CardRef, lang: Lang): string | undefined {
  if (!isDatasetName(ref.dataset)) return undefined;
  const row: PlainRow | undefined = findRow(story, ref.dataset, ref.row);
  const column = shownColumnsOf(ref.dataset).find(({ name }) => name === ref.column);
  if (!row || typeof row[column?.name ?? ""] !== "number" || !column) return undefined;
  const qualifier = qualifierOf(row, column);
  if (qualifier === "exact") return undefined;
  // Korean writes "at least" behind the figure.
  return qualifier === "at_least" && lang === "ko" ? "이상" : formatQualifier(qualifier, lang);
}

/** The objects within a drawing's parts that stand for a row, with the texts by which they state its figure. */
function marksIn(value: unknown): { readonly id: string; readonly texts: readonly string[] }[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const texts = entries.flatMap(([key, text]) =>
    ["text", "amount", "money", "short"].includes(key) && typeof text === "string" ? [text] : [],
  );
  const own = "id" in value && typeof value.id === "string" ? [{ id: value.id, texts }] : [];
  return [...own, ...entries.flatMap(([, inner]) => marksIn(inner))];
}

describe("every chart", () => {
  test.each(cases)("states a finding in a sentence, and what is measured: %s", (_, story, chart, lang) => {
    const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
    expect(model.finding.trim()).not.toBe("");
    for (const text of [model.finding, model.measure, model.alt])
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    if (story === sample) expect(model.table.rows.length).toBeGreaterThan(0);
  });

  test.each(cases)(
    "states each figure with its qualifier, in its table and on its marks: %s",
    (_, story, chart, lang) => {
      const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
      const { table, sources: _sources, notes: _notes, ...parts } = model;
      const marks = [...marksIn(parts), ...marksIn(chart.digest(model))];
      for (const row of table.rows) {
        for (const [index, cell] of row.cells.entries()) {
          const ref = cellFigure(chart.dataset, table, row, index);
          const word = ref && qualifierWord(story, ref, lang);
          if (word) expect(cell.toLowerCase(), `${row.id}: ${cell}`).toContain(word);
        }
        const drawn = table.columns.findIndex((column) => column.drawn);
        const first = table.columns.findIndex((column) => column.numeric);
        const ref = cellFigure(chart.dataset, table, row, drawn < 0 ? first : drawn);
        const word = ref && qualifierWord(story, ref, lang);
        const texts = marks.filter(({ id }) => id === row.id).flatMap((mark) => mark.texts);
        if (word) for (const text of texts) expect(text.toLowerCase(), `${row.id}: ${text}`).toContain(word);
      }
    },
  );

  test.each(cases.filter(([, , chart]) => hasDrawing(chart)))(
    "has a mark for each row of its table: %s",
    (_, story, chart, lang) => {
      const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
      const { table, ...parts } = model;
      const ids = new Set(marksIn(parts).map(({ id }) => id));
      expect(table.rows.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    },
  );
});
