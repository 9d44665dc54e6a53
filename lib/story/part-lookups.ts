import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lookups } from "@/lib/query/lookups";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Query } from "@/lib/query/query";
import type { Pair } from "@/lib/text/lang";

/** The part of the lookups that is needed to label some columns of some rows and a query's filters, and to add amounts. */
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
      const pair = own(lookups.names[target], id);
      if (pair) names[target][id] = pair;
    }
  }
  const isConverting = rows.some((row) => columns.some((column) => isForeign(row, column, lookups.money.currency)));
  const replaced = rows.flatMap(({ id }): [string, string][] => {
    const by = own(lookups.replaced[dataset], String(id));
    return by === undefined ? [] : [[String(id), by]];
  });
  return {
    words,
    names,
    sides: lookups.sides,
    money: { ...lookups.money, rates: isConverting ? lookups.money.rates : [] },
    replaced: { [dataset]: Object.fromEntries(replaced) },
  };
}

/** An entry of a record, of which an address may ask for `constructor`, which every object has. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a row has an amount in another currency than the one in which its column is compared. */
function isForeign(row: PlainRow, column: ColumnMeta, currency: string): boolean {
  if (column.type !== "money") return false;
  const { code = currency, from } = { from: column.currency.column, ...column.currency };
  const stated = row[from ?? ""];
  return typeof stated === "string" && stated !== code;
}
