import type { ColumnMeta } from "@/lib/datasets/column";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { operators } from "@/lib/query/operators";
import type { Query } from "@/lib/query/query";
import { headerOf } from "@/lib/story/table-columns";
import { citeText } from "@/lib/text/cite-text";
import type { Lang } from "@/lib/text/lang";

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
    const words = values.map((value) => labelOf(lookups, dataset, column, value, lang));
    return [text.filter(headerOf(column, lang), operators[operator].sign[lang], words.join(text.or))];
  });
  const parts = query.search === "" ? filters : [...filters, text.search(query.search)];
  return parts.length === 0 ? label : `${label} (${parts.join("; ")})`;
}
