import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { allStories } from "@/lib/server/stories";
import { storedCell } from "@/lib/story/cell-encoder";
import { findRow, type Story } from "@/lib/story/story";
import { chartText } from "@/lib/text/chart-text";
import { langs } from "@/lib/text/lang";
import { chartCsv } from "./chart-csv";
import { readChartRequest } from "./chart-request";
import { charts } from "./registry";

const sample = loadedSample();
const cases = [sample, ...allStories()].flatMap((story) =>
  charts.flatMap((chart) => langs.map((lang) => [`${story.id} ${chart.id} ${lang}`, story, chart, lang] as const)),
);

function fileOf(story: Story, chart: (typeof charts)[number], lang: (typeof langs)[number]) {
  const model = chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
  const [header = [], ...records]: string[][] = parse(chartCsv(story, chart.dataset, model));
  return { model, header, records, rows: records.map((cells) => new Map(header.map((name, at) => [name, cells[at]]))) };
}

describe("the CSV of a chart", () => {
  test.each(cases)(
    "%s: has the words of its table, and the data behind them as in the dataset",
    (_, story, chart, lang) => {
      const { model, header, rows } = fileOf(story, chart, lang);
      expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
      const words = model.table.columns.map(({ label }) =>
        header.includes(label) ? label : chartText[lang].inWords(label),
      );
      expect(rows.map((row) => words.map((name) => row.get(name)))).toEqual(model.table.rows.map(({ cells }) => cells));
      for (const column of columnMetas(datasets[chart.dataset])) {
        if (!header.includes(column.name) || !model.table.columns.some((each) => each.column !== undefined)) continue;
        for (const row of rows) {
          const stored: PlainRow | undefined = findRow(story, chart.dataset, row.get("id") ?? "");
          if (stored) expect(row.get(column.name)).toBe(storedCell(story, chart.dataset, stored, column) ?? "");
        }
      }
    },
  );

  test.each(cases)(
    "%s: every number is a number, every amount has its qualifier and currency",
    (_, story, chart, lang) => {
      const { model, header, rows } = fileOf(story, chart, lang);
      for (const { label, numeric, column } of model.table.columns) {
        if (numeric && header.includes(label)) for (const row of rows) expect(row.get(label)).toMatch(/^(\d+|)$/);
        const meta = columnMetas(datasets[chart.dataset]).find(({ name }) => name === column);
        if (meta?.qualifier !== undefined) expect(header).toContain(meta.qualifier);
        if (meta?.type === "money" && meta.currency.column !== undefined)
          expect(header).toContain(meta.currency.column);
        if (meta?.type === "date")
          expect(header).toEqual(expect.arrayContaining([`${column}_earliest`, `${column}_latest`]));
      }
    },
  );

  test("of sizes gives amounts with qualifier, currency and container, and real dates", () => {
    const chart = charts.find(({ id }) => id === "deal-sizes");
    if (!chart) throw new Error("there are no deal sizes");
    const { header, records } = fileOf(sample, chart, "en");
    expect(header.join()).toBe(
      "id,Deal,amount,amount_qualifier,currency,part_of,replaces,Amount, in words,date,date_earliest,date_latest,Date, in words,Side,Status",
    );
    expect(records[1]?.slice(2, 12)).toEqual([
      "5000000",
      "up_to",
      "USD",
      "",
      "",
      "up to $5 million",
      "2030~",
      "2030-01-01",
      "2030-12-31",
      expect.stringContaining("2030"),
    ]);
  });

  test("of figures from several columns says where each is stored", () => {
    const chart = charts.find(({ id }) => id === "headline-figures");
    if (!chart) throw new Error("there are no headline figures");
    const [first] = fileOf(sample, chart, "ko").rows;
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      dataset: "deals",
      row: "ferry-bid",
      column: "amount",
      value: "97400000",
      qualifier: "exact",
      currency: "USD",
      date: "2030-02-10",
    });
  });

  test("for a spreadsheet keeps EDTF and words as texts, numbers and days as they are", () => {
    const chart = charts.find(({ id }) => id === "deal-sizes");
    if (!chart) throw new Error("there are no deal sizes");
    const model = chart.build(sample, readChartRequest(chart, "en", new URLSearchParams()).context);
    const [, first]: string[][] = parse(chartCsv(sample, "deals", model, true));
    expect(first).toEqual(expect.arrayContaining(["97400000", "'2030-02-10", "2030-02-10", "'10 February 2030"]));
  });
});
