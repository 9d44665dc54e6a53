import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { chosenRows } from "./chosen-rows";
import { filteredPage, rowPage } from "./dataset-pages";
import { rowLabel } from "./row-label";
import { findRow } from "./story";
import { headerOf } from "./table-columns";
import { bare, type Telling, type Told } from "./told";
import { toldGrounds } from "./told-grounds";

/** What the keys in a cell name, as a person would say it; undefined where the column holds none or the cell is empty. */
export function toldCell(telling: Telling, { key, name }: ColumnMeta, row: PlainRow): readonly Told[] | undefined {
  const value = row[name];
  if (key === undefined || typeof value !== "string" || value === "") return undefined;
  const { story, lang } = telling;
  const dataset = datasetOf(telling, row);
  switch (key) {
    case "chart":
      return [toldChart(telling, value)];
    case "dataset":
      return [isDatasetName(value) ? { text: datasets[value].label[lang], path: filteredPage(value) } : bare(value)];
    case "list":
      return [toldList(value, lang)];
    case "row":
      return [dataset ? { text: rowLabel(story, dataset, value, lang), path: rowPage(dataset, value) } : bare(value)];
    case "column":
      return [bare((dataset && labelOfColumn(dataset, value, lang)) ?? value)];
    case "query":
      return [dataset ? toldQuery(telling, dataset, value, `charts/${row.chart}`) : bare(value)];
    case "grounds":
      return toldGrounds(telling, value);
  }
}

/** What a cell's keys name as one text: the first two things, and how many more there are. */
export function toldText(told: readonly Told[], lang: Lang): string {
  const [first, ...more] = told.map(({ text, detail }) => (detail === undefined ? text : `${text} – ${detail}`));
  if (first === undefined) return "";
  const shown = more.length === 1 ? [first, ...more] : [first];
  return tableText[lang].toldMore(shown.join("; "), told.length - shown.length);
}

/** The dataset of whose rows another cell of a row speaks: the one it names, or that of its chart or its view's. */
function datasetOf({ story, chartOf }: Telling, { dataset, chart, view }: PlainRow): DatasetName | undefined {
  if (typeof dataset === "string") return isDatasetName(dataset) ? dataset : undefined;
  const id = typeof view === "string" ? findRow(story, "views", view)?.chart : chart;
  return typeof id === "string" ? chartOf(id)?.dataset : undefined;
}

function toldChart({ story, lang, chartOf }: Telling, id: string): Told {
  const own = story.pages?.flatMap(({ charts = [] }) => charts).find(({ chart }) => chart === id)?.title;
  const view = findRow(story, "views", id);
  const headline = view && { en: view.headline_en, ko: view.headline_ko };
  return { text: (own ?? headline ?? chartOf(id)?.title)?.[lang] ?? id, path: `charts/${id}` };
}

function toldList(list: string, lang: Lang): Told {
  const [dataset = "", column = ""] = list.split(".");
  if (!isDatasetName(dataset)) return bare(list);
  const header = labelOfColumn(dataset, column, lang) ?? column;
  return bare(tableText[lang].toldIn(datasets[dataset].label[lang], header));
}

function toldQuery({ story, lang }: Telling, dataset: DatasetName, query: string, path: string): Told {
  const parsed = parseQuery(new URLSearchParams(query), columnMetas(datasets[dataset]));
  return { text: chosenRows(story, dataset, parsed.query, lang), path: `${path}?${query}` };
}

function labelOfColumn(dataset: DatasetName, name: string, lang: Lang): string | undefined {
  const column = columnMetas(datasets[dataset]).find((candidate) => candidate.name === name);
  return column && headerOf(column, lang);
}
