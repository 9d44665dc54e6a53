import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";

/** The columns of a dataset that a table shows in a language: of a text pair only the half in that language. */
export function tableColumns(columns: readonly ColumnMeta[], shown: readonly string[], lang: Lang): ColumnMeta[] {
  return shown.flatMap((name) => {
    const column = columns.find((candidate) => candidate.name === name);
    return column && (!column.half || column.half.lang === lang) ? [column] : [];
  });
}

/** A column's header as readers see it: of a text in their language its name alone. */
export function headerOf(column: ColumnMeta, lang: Lang): string {
  return (column.half?.lang === lang ? column.half.label : column.label)[lang];
}
