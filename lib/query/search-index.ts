import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { isComparable } from "@/lib/money/comparable";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import { formatQuantity } from "@/lib/money/format-quantity";
import { langs } from "@/lib/text/lang";
import { type ColumnValues, hasAccepted } from "./column-values";
import { comparedAmount } from "./compared-amount";
import { foldText } from "./fold-text";
import { type Lookups, labelOf } from "./lookups";
import { parseSearch, type SearchTerm } from "./parse-search";
import { currencyOf, isDate, itemsOf, type PlainRow, qualifierOf } from "./plain-row";
import { termFinder } from "./term-finder";
import { unitOf } from "./unit-of";

/** What a search covers: rows with their columns, labels of their ids, and the values of each column, numbered. */
export interface SearchedRows {
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  values(column: ColumnMeta): ColumnValues;
}

/** Columns whose values differ from row to row; of the others each value is searched once, for all its rows. */
const ownTypes: readonly ColumnMeta["type"][] = ["id", "text", "url", "money", "integer", "number"];

/**
 * Prepares rows for searches: the function gives one number for each row, 1 where it holds every term of a search.
 * Nothing is read before the first search; the result of the last one is stored.
 */
export function searchIndex(searched: SearchedRows): (search: string) => Uint8Array {
  let parts: SearchParts | undefined;
  let last: { readonly search: string; readonly hits: Uint8Array } | undefined;
  return (search) => {
    if (last?.search === search) return last.hits;
    parts ??= prepare(searched);
    const hits = new Uint8Array(searched.rows.length).fill(1);
    for (const term of parseSearch(search)) dropMisses(hits, parts, term);
    last = { search, hits };
    return hits;
  };
}

type SearchParts = ReturnType<typeof prepare>;

function prepare(searched: SearchedRows) {
  const { dataset, columns, rows, lookups, values } = searched;
  const own = columns.filter(({ type }) => ownTypes.includes(type));
  const shared = columns.filter(({ type }) => !ownTypes.includes(type) && type !== "boolean");
  const sharedText = (column: ColumnMeta, value: unknown) =>
    joined(isDate(value) ? dateTexts(value) : labelTexts(dataset, column, String(value), lookups));
  return {
    own: termFinder(rows.map((row) => joined(own.flatMap((column) => cellTexts(column, row, searched))))),
    shared: shared.map((column) => {
      const known = values(column);
      return { values: known, finder: termFinder(known.items.map((item) => sharedText(column, item))) };
    }),
    /** Columns of numbers that are no money, whose values a searched number may equal. */
    numbers: columns.filter(({ type }) => type === "integer" || type === "number").map(values),
  };
}

/** Drops the hits of rows that do not contain a term. */
function dropMisses(hits: Uint8Array, { own, shared, numbers }: SearchParts, term: SearchTerm): void {
  const inOwn = own(term);
  const accepting = shared.map(({ values, finder }) => {
    const finds = finder(term);
    return { values, accepted: Uint8Array.from(values.items, (_, row) => (finds(row) ? 1 : 0)) };
  });
  if (term.kind === "number" && term.currency === null) {
    for (const values of numbers)
      accepting.push({ values, accepted: Uint8Array.from(values.items, (item) => (item === term.value ? 1 : 0)) });
  }
  // Most values are not accepted: columns without any need not be looked at.
  const useful = accepting.filter(({ accepted }) => accepted.includes(1));
  for (let row = 0; row < hits.length; row++) {
    if (hits[row] === 0) continue;
    if (useful.some(({ values, accepted }) => hasAccepted(values, accepted, row)) || inOwn(row)) continue;
    hits[row] = 0;
  }
}

/** The folded text of values: as they are stored, and as readers of either language see them. */
function joined(texts: readonly string[]): string {
  return foldText([...new Set(texts)].join("\n"));
}

function labelTexts(dataset: string, column: ColumnMeta, value: string, lookups: Lookups): string[] {
  return [value, ...langs.map((lang) => labelOf(lookups, dataset, column, value, lang))];
}

function dateTexts(date: EdtfDate): string[] {
  return [date.edtf, ...langs.flatMap((lang) => [formatDate(date, lang), formatDate(date, lang, { style: "short" })])];
}

/** The texts of a cell: an amount as stated and, where it is compared in another currency, as it is rounded there. */
function cellTexts(
  column: ColumnMeta,
  row: PlainRow,
  { dataset, columns, lookups }: Pick<SearchedRows, "dataset" | "columns" | "lookups">,
): string[] {
  const value = row[column.name];
  if (typeof value !== "number") return itemsOf(value).map(String);
  if (column.type !== "money") {
    const quantities = langs.flatMap((lang) => {
      const unit = unitOf(row, column, { lang, dataset, lookups });
      if (unit === null) return [];
      return [`${value} ${unit}`, withQualifier(formatQuantity(value, unit, lang), qualifierOf(row, column), lang)];
    });
    return [String(value), ...quantities];
  }
  const money = { amount: value, currency: currencyOf(row, column) ?? "", qualifier: qualifierOf(row, column) };
  const formatted = langs.map((lang) => formatMoney(money, lang, { qualified: true }));
  const compared = comparedAmount(row, column, columns, lookups.money);
  const converted = compared && isComparable(compared) && compared.conversion ? compared : null;
  const computed = converted ?? (column.computedIn === undefined ? null : money);
  return [
    String(value),
    ...formatted,
    formatMoney(money, "en", { short: true }),
    ...(computed ? langs.map((lang) => formatComputed(computed, lang)) : []),
  ];
}
