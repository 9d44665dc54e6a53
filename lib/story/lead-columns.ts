import type { ColumnMeta } from "@/lib/datasets/column";
import { isNumeric } from "@/lib/datasets/value-kind";

/** The words that say how far something has come, in the order of what tells readers most. */
const states = ["status", "outcome", "kind"];

/**
 * The columns that a reader sees first where there is room for few: what names the row, its first amount or number, and the
 * word for what has become of it or what kind it is.
 *
 * @param columns the columns that a table shows, in order; the first names the row
 * @returns two or three of them, or the only one
 */
export function leadColumns<C extends Pick<ColumnMeta, "name" | "type">>(columns: readonly C[]): readonly C[] {
  const [heading, ...others] = columns;
  const amount = others.find((column) => column.type === "money") ?? others.find(isNumeric);
  const words = others.filter(({ type }) => type === "word");
  const state = words.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  return [heading, amount, state].filter((column) => column !== undefined);
}

function rankOf({ name }: Pick<ColumnMeta, "name">): number {
  const rank = states.indexOf(name);
  return rank < 0 ? states.length : rank;
}
