import type { ColumnMeta } from "@/lib/datasets/column";
import type { Lang } from "@/lib/text/lang";
import type { Lookups } from "./lookups";
import type { PlainRow } from "./plain-row";

interface UnitContext {
  readonly lang: Lang;
  readonly dataset: string;
  readonly lookups: Lookups;
}

/** The unit of a row's number as readers see it: that of the column, or the label of the row's own; null without one. */
export function unitOf(row: PlainRow, column: ColumnMeta, { lang, dataset, lookups }: UnitContext): string | null {
  if (column.unitIn === undefined) return column.unit ?? null;
  const word = row[column.unitIn];
  return typeof word === "string" ? (lookups.words[`${dataset}.${column.unitIn}`]?.[word]?.[lang] ?? word) : null;
}
