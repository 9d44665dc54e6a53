import type { ColumnMeta } from "@/lib/datasets/column";
import { edtfPattern } from "@/lib/dates/edtf-pattern";

const id = "[a-z0-9]+(-[a-z0-9]+)*";
const citation = `${id}(#[^;]+)?`;

const patterns: Readonly<Partial<Record<ColumnMeta["type"], string>>> = {
  id: `^${id}$`,
  reference: `^${id}$`,
  references: `^${id}(;${id})*$`,
  citations: `^${citation}(;${citation})*$`,
  currency: "^[A-Z]{3}$",
  date: edtfPattern,
};

/** What a cell of a column looks like, as a regular expression for schemas; undefined where any text is allowed. */
export function cellPattern({ type }: ColumnMeta): string | undefined {
  return patterns[type];
}
