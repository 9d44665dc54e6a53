import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lookups } from "@/lib/query/lookups";
import type { Query } from "@/lib/query/query";
import { citeText } from "@/lib/text/cite-text";
import type { Lang } from "@/lib/text/lang";
import { filterText } from "./filter-text";

interface ViewOfRows {
  readonly lang: Lang;
  readonly dataset: string;
  /** What the rows are called: the dataset's label, or a chart's title. */
  readonly label: string;
  readonly columns: readonly ColumnMeta[];
  readonly lookups: Lookups;
  readonly query: Query;
}

/** Names a view: what it shows, and in parentheses its filters and search; its order is in the address alone. */
export function viewTitle({ lang, dataset, label, columns, lookups, query }: ViewOfRows): string {
  const text = citeText[lang];
  const filters = query.filters.flatMap(({ column: name, operator, values }) => {
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) return [];
    return [filterText({ lang, dataset, column, operator, values, lookups })];
  });
  const parts = query.search === "" ? filters : [...filters, text.search(query.search)];
  return parts.length === 0 ? label : `${label} (${parts.join("; ")})`;
}
