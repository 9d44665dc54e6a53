import { columnMetas } from "@/lib/datasets/dataset";
import type { Row } from "@/lib/datasets/registry";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";

/** The sources that the rows of a dataset cite, each once, in the order of the sources; the sources have themselves. */
export function sourcesBehind(story: Story, name: DatasetName): readonly Row<"sources">[] {
  if (name === "sources") return story.rows.sources;
  const columns = columnMetas(datasets[name]).filter(({ type }) => type === "citations");
  const rows: readonly PlainRow[] = story.rows[name];
  const cited = rows.flatMap((row) => columns.flatMap((column) => itemsOf(row[column.name]).map(String)));
  const ids = new Set(cited.map((citation) => citation.split("#")[0]));
  return story.rows.sources.filter(({ id }) => ids.has(id));
}
