import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { CardSubject } from "./card-subject";

/** Rows of the same dataset that contain a row or are contained in it, by id: those that a column of theirs names. */
export interface ContainedRows {
  readonly containing: readonly string[];
  readonly contained: readonly string[];
}

/** Follows the references of a dataset to itself, such as `part_of`, in both directions. */
export function containedRows({ story, dataset, columns, row, id }: CardSubject): ContainedRows {
  const rows: readonly PlainRow[] = story.rows[dataset];
  const own = columns.filter(({ references }) => references === dataset).map(({ name }) => name);
  const named = (from: PlainRow) => own.flatMap((name) => itemsOf(from[name]).map(String));
  return {
    containing: named(row),
    contained: rows.filter((other) => named(other).includes(id)).map((other) => String(other.id)),
  };
}
