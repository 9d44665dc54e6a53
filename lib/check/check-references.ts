import { josa } from "es-hangul";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { itemsOf } from "@/lib/query/plain-row";
import type { Pair } from "@/lib/text/lang";
import { notColumn } from "./check-header";
import { type Fault, unknownValue } from "./fault";
import type { ReadTable } from "./read-table";

export type Tables = { readonly [Name in DatasetName]: ReadTable };

/** A cell, or a place in `story.json`, that names a row of a dataset by its id. */
export interface Pointer {
  readonly at: Omit<Fault, "message" | "fix">;
  readonly dataset: string;
  readonly id: string;
}

/** What is said of a name that no dataset has. */
export const notDataset: Pair = { en: "not a dataset", ko: "그런 데이터셋이 없다" };

function noRow(dataset: string): Pair {
  return { en: `no such row in ${dataset}.csv`, ko: `${dataset}.csv에 그런 행이 없다` };
}

/** Finds pointers at rows that do not exist. A file without rows is one fault, however often its rows are named. */
export function checkPointers(pointers: readonly Pointer[], tables: Tables): Fault[] {
  const known = knownIds(tables);
  const unknown = pointers.flatMap(({ at, dataset, id }) => {
    const ids = known.get(dataset);
    return ids && ids.size > 0 && !ids.has(id) ? [unknownValue(at, noRow(dataset), id, ids)] : [];
  });
  const emptied = [...known].flatMap(([dataset, ids]) => {
    const named = ids.size > 0 ? [] : pointers.filter((pointer) => pointer.dataset === dataset);
    return named[0] ? [onlyHeader(`${dataset}.csv`, { en: "rows", ko: "행" }, named.length, named[0].id)] : [];
  });
  return [...unknown, ...emptied];
}

/** The fault of a file that lost all of its rows, while other files name what stood in it. */
export function onlyHeader(file: string, what: Pair, count: number, example: string): Fault {
  const often = count === 1 ? "once" : `${count} times`;
  const problem = {
    en: `holds only its header, while its ${what.en} are named ${often} elsewhere; put them back, such as`,
    ko: `머리글만 있는데 다른 곳에서 이 파일의 ${josa(what.ko, "을/를")} ${count}번 가리킨다. 도로 넣는다. 예`,
  };
  return unknownValue({ file, line: 1 }, problem, example);
}

/** The ids of each dataset's rows, without those whose file could not be read, so that nothing is said about them. */
function knownIds(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const name of datasetNames) {
    const table = tables[name];
    const unreadRows = table.faults.some((fault) => fault.column === undefined || fault.column === "id");
    if (!table.readable || unreadRows) continue;
    known.set(name, new Set(table.rows.flatMap(({ values }) => (typeof values.id === "string" ? [values.id] : []))));
  }
  return known;
}

/** The references and citations of a table. */
export function tablePointers(dataset: Dataset, { file, rows }: ReadTable): Pointer[] {
  return rows.flatMap(({ line, values }) =>
    Object.entries(dataset.columns).flatMap(([column, { references, alsoAllowed = [] }]) => {
      if (references === undefined) return [];
      const pointed = idsIn(values[column]).filter((id) => !alsoAllowed.includes(id));
      return pointed.map((id) => ({ at: { file, line, column }, dataset: references, id }));
    }),
  );
}

/** The ids that a reference, a list of references or a list of citations holds, without their locators. */
function idsIn(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string").map((item) => item.split("#")[0] ?? item);
}

/** The rows on which notes remark. */
export function notePointers({ file, rows }: ReadTable): Pointer[] {
  return rows.flatMap(({ line, values: { dataset, row } }) =>
    isDatasetName(dataset) && typeof row === "string" ? [{ at: { file, line, column: "row" }, dataset, id: row }] : [],
  );
}

/** Finds notes that remark on a dataset or column that does not exist. */
export function checkNoteTargets({ file, rows }: ReadTable): Fault[] {
  return rows.flatMap(({ line, values: { dataset, column } }) => {
    if (typeof dataset !== "string") return [];
    if (!isDatasetName(dataset))
      return [unknownValue({ file, line, column: "dataset" }, notDataset, dataset, datasetNames)];
    const columns = Object.keys(datasets[dataset].columns);
    if (typeof column !== "string" || columns.includes(column)) return [];
    return [unknownValue({ file, line, column: "column" }, notColumn(dataset), column, columns)];
  });
}

/** Finds rows that contain themselves by way of a column such as `part_of` or `member_of`. */
export function checkCycles(dataset: Dataset, { file, rows }: ReadTable): Fault[] {
  const selfReferences = Object.entries(dataset.columns).filter(
    ([, { type, references }]) => (type === "reference" || type === "references") && references === dataset.name,
  );
  return selfReferences.flatMap(([column]) => {
    const parents = new Map(rows.map(({ values }) => [values.id, itemsOf(values[column])]));
    const reported = new Set<unknown>();
    return rows.flatMap(({ line, values }) => {
      const circle = circleFrom(values.id, parents);
      if (circle.length === 0 || circle.some((id) => reported.has(id))) return [];
      for (const id of circle) reported.add(id);
      const path = [...circle, circle[0]].join(" → ");
      return [
        { file, line, column, message: { en: `goes round in a circle: ${path}`, ko: `서로 물고 돈다: ${path}` } },
      ];
    });
  });
}

/** The ids from a row back to itself; empty where its parents do not lead back. */
function circleFrom(start: unknown, parents: ReadonlyMap<unknown, readonly unknown[]>): unknown[] {
  const seen = new Set<unknown>();
  const pathBack = (from: unknown): unknown[] => {
    for (const next of parents.get(from) ?? []) {
      if (next === start) return [from];
      if (seen.has(next)) continue;
      seen.add(next);
      const path = pathBack(next);
      if (path.length > 0) return [from, ...path];
    }
    return [];
  };
  return pathBack(start);
}
