import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import { runQuery } from "@/lib/query/run-query";
import { cellText } from "@/lib/story/cell-text";
import { rowNotes } from "@/lib/story/row-notes";
import { sourcesOf } from "@/lib/story/row-sources";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf, tableColumns } from "@/lib/story/table-columns";
import { chart as chartEn } from "@/lib/text/en/chart";
import { chart as chartKo } from "@/lib/text/ko/chart";
import { tableText } from "@/lib/text/table-text";
import type { ChartContext, ChartDefinition, ChartModel, ChartTable } from "../kit/chart";

/** The table of a dataset as a chart: it has an address and a page of its own and can be embedded, filters included. */
export function datasetTable(name: DatasetName): ChartDefinition {
  const dataset: Dataset = datasets[name];
  return {
    id: `${name}-table`,
    kind: "table",
    dataset: name,
    title: { en: chartEn.tableOf(dataset.label.en), ko: chartKo.tableOf(dataset.label.ko) },
    page: `data/${name}`,
    options: {},
    build: (story, context) => build(story, name, context),
    height: () => 0,
  };
}

function build(story: Story, name: DatasetName, { lang, query }: ChartContext): ChartModel {
  const dataset: Dataset = datasets[name];
  const text = tableText[lang];
  const columns = columnMetas(dataset);
  const shown = tableColumns(columns, dataset.shown, lang);
  const sort = query.sort.length > 0 ? query.sort : parseSort(dataset.order, columns);
  const rows = runQuery(storyIndex(story, name), { ...query, sort }, lang);
  const lookups = storyLookups(story);
  const notes = rowNotes(story, name, shown, lang);
  const label = dataset.label[lang];
  const table: ChartTable = {
    columns: shown.map((column) => {
      const head = { label: headerOf(column, lang), numeric: isNumeric(column.type) };
      return head.numeric || column.type === "date" ? { ...head, column: column.name } : head;
    }),
    rows: rows.map((row) => ({
      id: String(row.id),
      cells: shown.map((column) => cellText({ lang, dataset: name, column, row, lookups })),
    })),
  };
  return {
    chart: `${name}-table`,
    lang,
    finding: `${label}: ${text.count(rows.length, story.rows[name].length)}`,
    measure: dataset.description[lang],
    alt: `${dataset.description[lang]} ${table.columns.map((column) => column.label).join(", ")}.`,
    notes: table.rows.flatMap(({ id, cells: [name] }) => (notes[id] ?? []).map((note) => `${name}: ${note.text}`)),
    sources: sourcesOf(story, rows.map(cited)),
    table,
  };
}

function isNumeric(type: string): boolean {
  return type === "money" || type === "number" || type === "integer";
}

function cited({ sources }: PlainRow): { readonly sources: readonly string[] } {
  return { sources: Array.isArray(sources) ? sources.map(String) : [] };
}
