import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { isDate, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";

/** The first and the last day that the dates of a dataset's rows can mean, as `2015-12-11`; null without dates. */
export function timeCovered(story: Story, name: DatasetName): { readonly start: string; readonly end: string } | null {
  const columns = columnMetas(datasets[name]).filter(({ type }) => type === "date");
  const rows: readonly PlainRow[] = story.rows[name];
  const dates = rows.flatMap((row) => columns.map((column) => row[column.name]).filter(isDate));
  const starts = dates.map(({ earliest }) => earliest).sort();
  const ends = dates.map(({ earliest, latest }) => latest ?? earliest).sort();
  const [start] = starts;
  const end = ends.at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
