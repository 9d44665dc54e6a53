import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { type Fault, unknownValue } from "./fault";
import type { ReadTable } from "./read-table";

export type Tables = { readonly [Name in DatasetName]: ReadTable };

/** The ids of a dataset's rows; undefined where its file could not be read, so that nothing is said about it. */
export type IdsOf = (dataset: string) => ReadonlySet<string> | undefined;

/** Makes the lookup of ids over all tables. */
export function idsOf(tables: Tables): IdsOf {
  const known = new Map<string, ReadonlySet<string>>();
  for (const name of datasetNames) {
    const table = tables[name];
    const unreadRows = table.faults.some((fault) => fault.column === undefined || fault.column === "id");
    if (!table.readable || unreadRows) continue;
    known.set(name, new Set(table.rows.flatMap(({ values }) => (typeof values.id === "string" ? [values.id] : []))));
  }
  return (dataset) => known.get(dataset);
}

/** Finds an id that no row of a dataset has. */
export function checkId(at: Omit<Fault, "message" | "fix">, dataset: string, id: string, ids: IdsOf): Fault[] {
  const known = ids(dataset);
  return known && !known.has(id) ? [unknownValue(at, `no such row in ${dataset}.csv`, id, known)] : [];
}

/** Finds references and citations that point at no row. */
export function checkReferences(dataset: Dataset, { file, rows }: ReadTable, ids: IdsOf): Fault[] {
  return rows.flatMap(({ line, values }) =>
    Object.entries(dataset.columns).flatMap(([column, { references, alsoAllowed = [] }]) => {
      if (references === undefined) return [];
      const pointed = idsIn(values[column]).filter((id) => !alsoAllowed.includes(id));
      return pointed.flatMap((id) => checkId({ file, line, column }, references, id, ids));
    }),
  );
}

/** The ids that a reference, a list of references or a list of citations holds, without their locators. */
function idsIn(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string").map((item) => item.split("#")[0] ?? item);
}

/** Finds notes that remark on a dataset, row or column that does not exist. */
export function checkNoteTargets({ file, rows }: ReadTable, ids: IdsOf): Fault[] {
  return rows.flatMap(({ line, values: { dataset, row, column } }) => {
    if (typeof dataset !== "string" || typeof row !== "string") return [];
    if (!isDatasetName(dataset))
      return [unknownValue({ file, line, column: "dataset" }, "not a dataset", dataset, datasetNames)];
    const unknownRow = checkId({ file, line, column: "row" }, dataset, row, ids);
    const columns = Object.keys(datasets[dataset].columns);
    if (unknownRow.length > 0 || typeof column !== "string" || columns.includes(column)) return unknownRow;
    return [unknownValue({ file, line, column: "column" }, `not a column of ${dataset}`, column, columns)];
  });
}

/** Finds rows that contain themselves by way of a column such as `part_of`. */
export function checkCycles(dataset: Dataset, { file, rows }: ReadTable): Fault[] {
  const selfReferences = Object.entries(dataset.columns).filter(
    ([, column]) => column.type === "reference" && column.references === dataset.name,
  );
  return selfReferences.flatMap(([column]) => {
    const parents = new Map<unknown, unknown>(rows.map(({ values }) => [values.id, values[column]]));
    const reported = new Set<unknown>();
    return rows.flatMap(({ line, values }) => {
      const circle = circleFrom(values.id, parents);
      if (circle.length === 0 || circle.some((id) => reported.has(id))) return [];
      for (const id of circle) reported.add(id);
      return [{ file, line, column, message: `goes round in a circle: ${[...circle, circle[0]].join(" → ")}` }];
    });
  });
}

/** The ids from a row back to itself; empty where its parents do not lead back. */
function circleFrom(start: unknown, parents: ReadonlyMap<unknown, unknown>): unknown[] {
  const path = [start];
  for (let next = parents.get(start); typeof next === "string"; next = parents.get(next)) {
    if (next === start) return path;
    if (path.includes(next)) break;
    path.push(next);
  }
  return [];
}
