import type { ColumnMeta } from "@/lib/datasets/column";
import type { RateRow } from "@/lib/money/convert";
import type { Lang, Pair } from "@/lib/text/lang";

/** How amounts are compared: in which currency (ISO 4217), and the rates by which those in others are converted to it. */
export interface Comparison {
  readonly currency: string;
  readonly rates: readonly RateRow[];
}

/**
 * What a story knows about the values in its datasets' rows: plain JSON, so that server and browser search, sort and
 * label rows alike. `words` with their order by list (`dataset.column`), `names` by dataset and row id, `sides` in the
 * story's order, `money` for amounts in any currency, `replaced` by dataset the rows that a later one replaces, with its id.
 */
export interface Lookups {
  readonly words: Readonly<Record<string, Readonly<Record<string, Pair & { readonly order: number }>>>>;
  readonly names: Readonly<Record<string, Readonly<Record<string, Pair>>>>;
  readonly sides: readonly { readonly id: string; readonly label: Pair }[];
  readonly money: Comparison;
  readonly replaced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The label of an id or word in a column; the id or word itself where none is known. */
export function labelOf(lookups: Lookups, dataset: string, column: ColumnMeta, value: string, lang: Lang): string {
  const id = value.split("#")[0] ?? value;
  if (column.type === "side") return lookups.sides.find((side) => side.id === id)?.label[lang] ?? id;
  if (column.references !== undefined) return lookups.names[column.references]?.[id]?.[lang] ?? id;
  return lookups.words[`${dataset}.${column.name}`]?.[id]?.[lang] ?? id;
}

/** The order of a word in its fixed list, or of a side in the story; undefined where the labels are sorted instead. */
export function orderOf(lookups: Lookups, dataset: string, column: ColumnMeta, value: string): number | undefined {
  if (column.type === "side") {
    const index = lookups.sides.findIndex((side) => side.id === value);
    return index < 0 ? undefined : index;
  }
  if (column.words) return column.words.indexOf(value);
  return lookups.words[`${dataset}.${column.name}`]?.[value]?.order;
}
