import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import { matcher } from "./match-filter";
import type { PlainRow } from "./plain-row";
import type { Filter, Query, SortKey } from "./query";
import { foldText, type RowIndex } from "./row-index";

/** The places (0-based, into `index.rows`) of the rows that a query selects, in its order, ties by id. */
export function selectRows(index: RowIndex, query: Query, lang: Lang): readonly number[] {
  const passes = rowTest(index, query.filters, query.search);
  const places = index.rows.map((_, place) => place).filter(passes);
  return sortPlaces(index, places, query.sort, lang);
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
    return column ? [matcher(filter, column)] : [];
  });
  const searched = foldText(search.trim());
  return (place) => {
    const row = index.rows[place];
    if (!row || !tests.every((test) => test(row))) return false;
    return searched === "" || (index.searchTexts[place]?.includes(searched) ?? false);
  };
}

function columnNamed(index: RowIndex, name: string): ColumnMeta | undefined {
  return index.columns.find((column) => column.name === name);
}

/** Sorts places by the sort keys, then by id. Absent values come last in either direction. */
function sortPlaces(index: RowIndex, places: number[], sort: readonly SortKey[], lang: Lang): readonly number[] {
  const keys = [...sort, { column: "id", descending: false }].flatMap(({ column: name, descending }) => {
    const column = columnNamed(index, name);
    return column ? [{ ranks: index.rank(column, lang), descending }] : [];
  });
  return places.sort((a, b) => {
    for (const { ranks, descending } of keys) {
      const first = ranks[a] ?? -1;
      const second = ranks[b] ?? -1;
      if (first === second) continue;
      if (first < 0) return 1;
      if (second < 0) return -1;
      return descending ? second - first : first - second;
    }
    return 0;
  });
}
