import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { matcher } from "./match-filter";
import { orderPlaces } from "./order-places";
import type { PlainRow } from "./plain-row";
import type { Filter, Query } from "./query";
import type { RowIndex } from "./row-index";

/** The places (0-based, into `index.rows`) of the rows that a query selects, in its order, ties by id. */
export function selectRows(index: RowIndex, query: Query, lang: Lang): readonly number[] {
  const passes = rowTest(index, query.filters, query.search);
  const places: number[] = [];
  for (let place = 0; place < index.rows.length; place++) if (passes(place)) places.push(place);
  const keys = [...query.sort, { column: "id", descending: false }].flatMap(({ column: name, descending }) => {
    const column = columnNamed(index, name);
    return column ? [{ ranks: index.rank(column, lang), descending }] : [];
  });
  return orderPlaces(places, keys);
}

/** The rows that a query selects, in its order. */
export function runQuery(index: RowIndex, query: Query, lang: Lang): readonly PlainRow[] {
  return selectRows(index, query, lang)
    .map((place) => index.rows[place])
    .filter((row) => row !== undefined);
}

/** The test of a row, by its place, against filters and a search text. Filters on unknown columns are left out. */
export function rowTest(index: RowIndex, filters: readonly Filter[], search: string): (place: number) => boolean {
  const tests = filters.flatMap((filter) => {
    const column = columnNamed(index, filter.column);
    return column ? [matcher(filter, column, index.values(column))] : [];
  });
  if (search.trim() !== "") {
    const hits = index.hits(search.trim());
    tests.push((place) => hits[place] === 1);
  }
  return (place) => place >= 0 && place < index.rows.length && tests.every((test) => test(place));
}

function columnNamed(index: RowIndex, name: string): ColumnMeta | undefined {
  return index.columns.find((column) => column.name === name);
}
