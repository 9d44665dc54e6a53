import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { CardSubject } from "./card-subject";

/**
 * The rows of the same dataset that contain the subject's row or are contained in it, that it replaces or that replace
 * it, by id: follows references of a dataset to itself, such as `part_of`, in both directions.
 */
export function containedRows({ story, dataset, columns, row, id }: CardSubject) {
  const rows: readonly PlainRow[] = story.rows[dataset];
  const replaces = columns.flatMap((column) => (column.type === "money" ? (column.replaces ?? []) : []));
  const own = columns.filter(({ references }) => references === dataset).map(({ name }) => name);
  const both = (isFollowed: (name: string) => boolean) => {
    const named = (from: PlainRow) => own.filter(isFollowed).flatMap((name) => itemsOf(from[name]).map(String));
    return [named(row), rows.filter((other) => named(other).includes(id)).map((other) => String(other.id))] as const;
  };
  const [containing, contained] = both((name) => !replaces.includes(name));
  const [replaced, replacing] = both((name) => replaces.includes(name));
  return { containing, contained, replaced, replacing };
}
