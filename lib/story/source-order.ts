import type { SourceEntry } from "./source-entries";

/** The value of `_v_order` that sorts sources by the number of citing rows, which is not a column. */
export const bySupport = "supporting";

/** Sources in the order of a page's address: as they are, or those first that most rows cite. */
export function inOrder(entries: readonly SourceEntry[], parameters: URLSearchParams): readonly SourceEntry[] {
  if (parameters.get("_v_order") !== bySupport) return entries;
  return [...entries].sort((one, other) => other.supports - one.supports);
}
