import { type Ground, groundsIn } from "@/lib/codecs/grounds-cell";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, isDatasetName } from "@/lib/datasets/registry";
import { parseQuery } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { cellText } from "./cell-text";
import { chosenRows } from "./chosen-rows";
import { filteredPage, rowPage } from "./dataset-pages";
import { rowLabel } from "./row-label";
import { findRow, type Story } from "./story";
import { storyLookups } from "./story-lookups";
import { headerOf } from "./table-columns";
import { bare, type Telling, type Told } from "./told";

type CellGround = Extract<Ground, { readonly kind: "cell" }>;

/** What a headline or a note rests on, in words: values of the same row as one. */
export function toldGrounds(telling: Telling, cell: string): readonly Told[] {
  const grounds = groundsIn(cell);
  const cells = grounds.filter((ground) => ground.kind === "cell");
  return grounds.flatMap((ground) => {
    if (ground.kind === "count") return [toldCount(telling, ground)];
    const same = cells.filter(({ dataset, row }) => dataset === ground.dataset && row === ground.row);
    return ground === same[0] ? [toldCells(telling, ground, same)] : [];
  });
}

function toldCells({ story, lang }: Telling, { dataset, row: id }: CellGround, grounds: readonly CellGround[]): Told {
  if (!isDatasetName(dataset)) return bare(grounds.map(({ column, value }) => `${column}: ${value}`).join("; "));
  const columns = columnMetas(datasets[dataset]);
  const named = grounds.flatMap(({ column }) => columns.find(({ name }) => name === column) ?? []);
  // A figure's text has its qualifier.
  const isSaid = ({ name }: ColumnMeta) => named.some(({ qualifier }) => qualifier === name);
  const values = named.filter((column) => !isSaid(column)).map((column) => cellWords(story, dataset, id, column, lang));
  const text = tableText[lang].toldIn(datasets[dataset].label[lang], rowLabel(story, dataset, id, lang));
  return { text, path: rowPage(dataset, id), detail: [...new Set(values)].join("; ") };
}

/** A column and its cell, of a text in both languages the half in the reader's. */
function cellWords(story: Story, dataset: DatasetName, id: string, column: ColumnMeta, lang: Lang): string {
  const { half } = column;
  const own = half && columnMetas(datasets[dataset]).find(({ name }) => name === `${half.pair}_${lang}`);
  const row: PlainRow = findRow(story, dataset, id) ?? {};
  const shown = own ?? column;
  const value = cellText({ lang, dataset, column: shown, row, lookups: storyLookups(story) });
  return `${headerOf(shown, lang)}: ${value || tableText[lang].notGiven}`;
}

function toldCount({ story, lang }: Telling, ground: Extract<Ground, { readonly kind: "count" }>): Told {
  const { dataset: name, query, count } = ground;
  if (!isDatasetName(name)) return bare(name);
  const { counter }: Dataset = datasets[name];
  const parsed = parseQuery(new URLSearchParams(query), columnMetas(datasets[name]));
  const text = tableText[lang].toldCount(chosenRows(story, name, parsed.query, lang), count, counter);
  return { text, path: `${filteredPage(name)}${query === "" ? "" : `?${query}`}` };
}
