import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { nearest } from "@/lib/text/nearest";
import type { Fault } from "./fault";
import type { ReadRow, ReadTable } from "./read-table";

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

/** Finds references and citations that point at no row. */
export function checkReferences(dataset: Dataset, table: ReadTable, ids: IdsOf): Fault[] {
  return table.rows.flatMap(({ line, values }) =>
    Object.entries(dataset.columns).flatMap(([column, meta]) => {
      const target = meta.references;
      const known = target === undefined ? undefined : ids(target);
      if (target === undefined || known === undefined) return [];
      return idsIn(values[column])
        .filter((id) => !known.has(id) && !meta.alsoAllowed?.includes(id))
        .map((id) => ({
          file: table.file,
          line,
          column,
          message: `no such row in ${target}.csv: ${JSON.stringify(id)}`,
          fix: nearest(id, known),
        }));
    }),
  );
}

/** The ids that a reference, a list of references or a list of citations holds, without places in a source. */
function idsIn(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string").map((item) => item.split("#")[0] ?? item);
}

/** Finds notes that remark on a dataset, row or column that does not exist. */
export function checkNoteTargets(table: ReadTable, ids: IdsOf): Fault[] {
  return table.rows.flatMap((row) => checkNoteTarget(table.file, row, ids));
}

function checkNoteTarget(file: string, { line, values }: ReadRow, ids: IdsOf): Fault[] {
  const { dataset, row, column } = values;
  if (typeof dataset !== "string" || typeof row !== "string") return [];
  if (!isDatasetName(dataset)) {
    const fix = nearest(dataset, Object.keys(datasets));
    return [{ file, line, column: "dataset", message: `not a dataset: ${JSON.stringify(dataset)}`, fix }];
  }
  const known = ids(dataset);
  if (known && !known.has(row)) {
    return [
      {
        file,
        line,
        column: "row",
        message: `no such row in ${dataset}.csv: ${JSON.stringify(row)}`,
        fix: nearest(row, known),
      },
    ];
  }
  const columns = Object.keys(datasets[dataset].columns);
  if (typeof column === "string" && !columns.includes(column)) {
    const fix = nearest(column, columns);
    return [{ file, line, column: "column", message: `not a column of ${dataset}: ${JSON.stringify(column)}`, fix }];
  }
  return [];
}

/** Finds rows that contain themselves by way of a column such as `part_of`. */
export function checkCycles(dataset: Dataset, table: ReadTable): Fault[] {
  const selfReferences = Object.entries(dataset.columns).filter(
    ([, column]) => column.type === "reference" && column.references === dataset.name,
  );
  return selfReferences.flatMap(([column]) => {
    const parents = new Map<string, string>();
    for (const { values } of table.rows) {
      const parent = values[column];
      if (typeof values.id === "string" && typeof parent === "string") parents.set(values.id, parent);
    }
    const reported = new Set<string>();
    return table.rows.flatMap(({ line, values }) => {
      const circle = typeof values.id === "string" ? circleFrom(values.id, parents) : undefined;
      if (circle === undefined || circle.some((id) => reported.has(id))) return [];
      for (const id of circle) reported.add(id);
      return [
        { file: table.file, line, column, message: `goes round in a circle: ${[...circle, circle[0]].join(" → ")}` },
      ];
    });
  });
}

function circleFrom(start: string, parents: ReadonlyMap<string, string>): string[] | undefined {
  const path = [start];
  for (let next = parents.get(start); next !== undefined; next = parents.get(next)) {
    if (next === start) return path;
    if (path.includes(next)) return undefined;
    path.push(next);
  }
  return undefined;
}
