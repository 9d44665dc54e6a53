import { firstSentences } from "@/lib/text/first-sentences";
import type { ChartModel } from "../kit/chart";
import type { TableDigest } from "../kit/digest";

/** The longest cell, in characters, with which a column stands in a picture beside others. */
const longestCell = 60;

/** The first rows of a table, in its order: the first column, and those of short cells. */
export function tableDigest({ table, measure, lang }: ChartModel): TableDigest {
  const shown = table.columns.flatMap((_, index) => {
    const longest = Math.max(0, ...table.rows.map(({ cells }) => cells[index]?.length ?? 0));
    return index === 0 || longest <= longestCell ? [index] : [];
  });
  return {
    kind: "table",
    caption: firstSentences(measure, lang),
    total: table.rows.length,
    heads: shown.map((index) => table.columns[index]?.label ?? ""),
    rows: table.rows.map(({ id, cells }) => ({ id, cells: shown.map((index) => cells[index] ?? "") })),
  };
}
