import type { DatasetName, Row } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";

/** The sources that rows cite in any column, each once, in the story's order; rows of `sources` are their own. */
export function citedSources(story: Story, name: DatasetName, rows: Iterable<PlainRow>): readonly Row<"sources">[] {
  const citing = shownColumnsOf(name).filter((column) => column.references === "sources");
  const columns = name === "sources" ? ["id"] : citing.map((column) => column.name);
  const cited = new Set<string>();
  for (const row of rows) {
    for (const column of columns) for (const item of itemsOf(row[column])) cited.add(String(item).split("#")[0] ?? "");
  }
  return story.rows.sources.filter(({ id }) => cited.has(id));
}
