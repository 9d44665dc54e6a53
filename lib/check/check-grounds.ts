import type { Ground } from "@/lib/codecs/grounds-cell";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { cellEncoder } from "@/lib/story/cell-encoder";
import type { Pair } from "@/lib/text/lang";
import { notColumn } from "./check-header";
import { notDataset, type Pointer, type Tables } from "./check-references";
import { type Fault, unknownValue } from "./fault";
import type { RestingText } from "./resting-texts";

type CellGround = Extract<Ground, { readonly kind: "cell" }>;

/** The rows on whose cells headlines, notes, chapters or the standfirst rest. */
export function groundPointers(texts: readonly RestingText[]): Pointer[] {
  return texts.flatMap(({ at, grounds }) =>
    grounds.flatMap((ground) =>
      ground.kind === "cell" && isDatasetName(ground.dataset) ? [{ at, dataset: ground.dataset, id: ground.row }] : [],
    ),
  );
}

/**
 * Finds texts whose facts have changed: a cell that no longer holds what it held when they were written, and grounds in a
 * dataset or a column that there is not. Rows that are gone are the pointers' business.
 */
export function checkGrounds(texts: readonly RestingText[], tables: Tables): Fault[] {
  return texts.flatMap(({ at, grounds }) =>
    grounds.flatMap((ground) => {
      if (!isDatasetName(ground.dataset)) return [unknownValue(at, notDataset, ground.dataset, datasetNames)];
      return ground.kind === "cell" ? cellFaults(at, ground, ground.dataset, tables) : [];
    }),
  );
}

function cellFaults(at: Omit<Fault, "message">, ground: CellGround, dataset: DatasetName, tables: Tables): Fault[] {
  const columns = columnMetas(datasets[dataset]);
  const column = columns.find(({ name }) => name === ground.column);
  if (!column) {
    const names = columns.map(({ name }) => name);
    return [unknownValue(at, notColumn(dataset), ground.column, names)];
  }
  const row = tables[dataset].rows.find(({ values }) => values.id === ground.row);
  const value = row?.values[column.name];
  if (!row || value === undefined) return [];
  const held = value === null ? "" : (row.written[column.name] ?? cellEncoder(dataset, column)(value));
  // Written as grounds are, in whose lists `;` separates.
  const current = held.replaceAll(";", "%3B");
  if (current === ground.value) return [];
  return [{ ...at, message: outlived(`${dataset}/${ground.row}/${ground.column}`, ground.value, current) }];
}

/** What is said of a headline or a note that rests on something that is not so any more. */
export function outlived(what: string, before: string | number, after: string | number): Pair {
  const [was, is] = [before, after].map((value) => JSON.stringify(value));
  return {
    en: `${what} was ${was} when this was written and is ${is} now; rewrite the text in both languages, then write the new value here`,
    ko: `이 글을 쓸 때 ${what} 값은 ${was}였고 지금은 ${is}다. 두 언어의 글을 다시 쓴 뒤 여기에 새 값을 적는다`,
  };
}
