import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { CardSubject } from "./card-subject";

/**
 * The rows of the same dataset that contain the subject's row or are contained in it, by id: follows references of a
 * dataset to itself, such as `part_of`, in both directions.
 */
export function containedRows({ story, dataset, columns, row, id }: CardSubject) {
  const rows: readonly PlainRow[] = story.rows[dataset];
  const own = columns.filter(({ references }) => references === dataset).map(({ name }) => name);
  const named = (from: PlainRow) => own.flatMap((name) => itemsOf(from[name]).map(String));
  return {
    containing: named(row),
    contained: rows.filter((other) => named(other).includes(id)).map((other) => String(other.id)),
  };
}
