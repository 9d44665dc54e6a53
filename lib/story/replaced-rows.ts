import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, perDataset } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Story } from "./story";

/** By dataset: the rows whose amounts a later row replaces, each with the id of that row. */
export function replacedRows(
  story: Pick<Story, "rows">,
): Readonly<Record<DatasetName, Readonly<Record<string, string>>>> {
  return perDataset((name) => {
    const rows: readonly PlainRow[] = story.rows[name];
    const links = columnMetas(datasets[name]).flatMap((column) =>
      column.type === "money" && column.replaces !== undefined ? [column.replaces] : [],
    );
    const pairs = rows.flatMap((row) => links.map((link) => [row[link], row.id]));
    return Object.fromEntries(pairs.filter(([replaced]) => typeof replaced === "string"));
  });
}
