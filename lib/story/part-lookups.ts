import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lookups } from "@/lib/query/lookups";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Query } from "@/lib/query/query";
import type { Pair } from "@/lib/text/lang";

/** The part of the lookups that is needed to label some columns of some rows, and a query's filters. */
export function partLookups(
  lookups: Lookups,
  dataset: string,
  columns: readonly ColumnMeta[],
  rows: readonly PlainRow[],
  { filters }: Query,
): Lookups {
  const words: Record<string, Lookups["words"][string]> = {};
  const names: Record<string, Record<string, Pair>> = {};
  for (const column of columns) {
    const list = `${dataset}.${column.name}`;
    if (lookups.words[list]) words[list] = lookups.words[list];
    const target = column.references;
    if (target === undefined) continue;
    names[target] ??= {};
    const requested = filters.filter((filter) => filter.column === column.name).flatMap(({ values }) => values);
    for (const item of [...rows.flatMap((row) => itemsOf(row[column.name])), ...requested.join().split(",")]) {
      const id = String(item).split("#")[0] ?? "";
      const pair = lookups.names[target]?.[id];
      if (pair) names[target][id] = pair;
    }
  }
  return { words, names, sides: lookups.sides };
}
