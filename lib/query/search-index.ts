import type { ColumnMeta } from "@/lib/datasets/column";
import { type ColumnValues, hasAccepted } from "./column-values";
import type { Lookups } from "./lookups";
import { parseSearch, type SearchTerm } from "./parse-search";
import type { PlainRow } from "./plain-row";
import { rowText, valueText } from "./search-texts";
import { type SearchedTexts, searchedTexts } from "./searched-texts";

/** Rows prepared for searches. */
export interface SearchIndex {
  /** One number for each row: 1 where it holds every term of the search. Of the last search, it is kept. */
  hits(search: string): Uint8Array;
}

/** What a search looks through: rows with their columns, what their ids stand for, and the values of each column. */
interface SearchedRows {
  readonly dataset: string;
  readonly columns: readonly ColumnMeta[];
  readonly rows: readonly PlainRow[];
  readonly lookups: Lookups;
  values(column: ColumnMeta): ColumnValues;
}

/** Columns whose values differ from row to row; of the others each value is searched once, for all its rows. */
const ownTypes: readonly ColumnMeta["type"][] = ["id", "text", "url", "money", "integer", "number"];

/** Prepares rows for searches; nothing is read before the first one. */
export function searchIndex(searched: SearchedRows): SearchIndex {
  let parts: SearchParts | undefined;
  let last: { readonly search: string; readonly hits: Uint8Array } | undefined;
  return {
    hits(search) {
      if (last?.search === search) return last.hits;
      parts ??= prepare(searched);
      const hits = new Uint8Array(searched.rows.length).fill(1);
      for (const term of parseSearch(search)) keepHits(hits, parts, term);
      last = { search, hits };
      return hits;
    },
  };
}

interface SearchParts {
  readonly own: SearchedTexts;
  readonly shared: readonly { readonly values: ColumnValues; readonly texts: SearchedTexts }[];
  /** Columns of numbers that are no money, whose values a searched number may equal. */
  readonly numbers: readonly ColumnValues[];
}

function prepare({ dataset, columns, rows, lookups, values }: SearchedRows): SearchParts {
  const own = columns.filter(({ type }) => ownTypes.includes(type));
  const shared = columns.filter(({ type }) => !ownTypes.includes(type) && type !== "boolean");
  return {
    own: searchedTexts(rows.map((row) => rowText(own, row))),
    shared: shared.map((column) => {
      const known = values(column);
      return {
        values: known,
        texts: searchedTexts(known.items.map((item) => valueText(dataset, column, item, lookups))),
      };
    }),
    numbers: columns.filter(({ type }) => type === "integer" || type === "number").map(values),
  };
}

/** Takes away the hits of the rows in which a term does not stand. */
function keepHits(hits: Uint8Array, { own, shared, numbers }: SearchParts, term: SearchTerm): void {
  const inOwn = own.finder(term);
  const accepting = shared.map(({ values, texts }) => {
    const finds = texts.finder(term);
    return { values, accepted: Uint8Array.from(values.items, (_, place) => (finds(place) ? 1 : 0)) };
  });
  if (term.kind === "number" && term.currency === null) {
    for (const values of numbers)
      accepting.push({ values, accepted: Uint8Array.from(values.items, (item) => (item === term.value ? 1 : 0)) });
  }
  // Most values are not accepted: columns without any need not be looked at.
  const useful = accepting.filter(({ accepted }) => accepted.includes(1));
  for (let place = 0; place < hits.length; place++) {
    if (hits[place] === 0) continue;
    if (useful.some(({ values, accepted }) => hasAccepted(values, accepted, place)) || inOwn(place)) continue;
    hits[place] = 0;
  }
}
