import { findChart } from "@/lib/charts/registry";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import type { Told } from "@/lib/story/told";
import { toldCell } from "@/lib/story/told-cell";
import type { Lang } from "@/lib/text/lang";

/** What the keys in a table's cells name, by column and row id. */
export type ToldRows = Readonly<Record<string, Readonly<Record<string, readonly Told[]>>>>;

/** What the keys in the cells of rows name, for readers of a language; nothing of columns that hold none. */
export function toldRows(
  story: Story,
  columns: readonly ColumnMeta[],
  rows: readonly PlainRow[],
  lang: Lang,
): ToldRows {
  const telling = { story, lang, chartOf: findChart };
  const ofColumn = (column: ColumnMeta) =>
    Object.fromEntries(
      rows.flatMap((row) => {
        const told = toldCell(telling, column, row);
        return told ? [[String(row.id), told]] : [];
      }),
    );
  const keyed = columns.filter(({ key }) => key !== undefined);
  return Object.fromEntries(keyed.map((column) => [column.name, ofColumn(column)]));
}
