import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { parseSort } from "@/lib/query/parse-query";
import { itemsOf } from "@/lib/query/plain-row";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run-query";
import { cellText } from "@/lib/story/cell-text";
import { rowNotes } from "@/lib/story/row-notes";
import { sourcesOf } from "@/lib/story/row-sources";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf, tableColumns } from "@/lib/story/table-columns";
import type { Telling } from "@/lib/story/told";
import { toldCell, toldText } from "@/lib/story/told-cell";
import { tableText } from "@/lib/text/table-text";
import type { ChartModel } from "../kit/chart";

/** Builds the table of a dataset from the rows that a query selects, in the dataset's order unless the query has one. */
export function buildDatasetTable(telling: Telling, name: DatasetName, query: Query): ChartModel {
  const { story, lang } = telling;
  const dataset: Dataset = datasets[name];
  const all = columnMetas(dataset);
  const shown = tableColumns(all, dataset.shown, lang);
  const sort = query.sort.length > 0 ? query.sort : parseSort(dataset.order, all);
  const rows = runQuery(storyIndex(story, name), { ...query, sort }, lang);
  const lookups = storyLookups(story);
  const notes = rowNotes(story, name, shown, lang);
  const columns = shown.map((column) => {
    const numeric = ["money", "number", "integer"].includes(column.type);
    const head = { label: headerOf(column, lang), numeric };
    return numeric || column.type === "date" || column.key !== undefined ? { ...head, column: column.name } : head;
  });
  const cells = rows.map((row) => ({
    id: String(row.id),
    cells: shown.map((column) => {
      const told = toldCell(telling, column, row);
      return told ? toldText(told, lang) : cellText({ lang, dataset: name, column, row, lookups });
    }),
  }));
  // Not every dataset has a column of sources.
  const citing = rows.map(({ sources }) => ({ sources: itemsOf(sources).map(String) }));
  return {
    chart: `${name}-table`,
    lang,
    finding: tableText[lang].headline(dataset.label[lang], rows.length, story.rows[name].length, dataset.counter),
    measure: dataset.description[lang],
    alt: `${dataset.description[lang]} ${columns.map(({ label }) => label).join(", ")}.`,
    notes: cells.flatMap(({ id, cells: [first] }) => (notes[id] ?? []).map(({ text }) => `${first}: ${text}`)),
    sources: sourcesOf(story, citing),
    table: { columns, rows: cells },
  };
}
