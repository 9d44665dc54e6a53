import type { DatasetName } from "@/lib/datasets/registry";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { shownColumnsOf } from "@/lib/story/won-columns";

/** The sources that rows cite in any of their columns, each once, in the story's order; rows that are sources are their own. */
export function citedSources(story: Story, name: DatasetName, rows: Iterable<PlainRow>): readonly PlainRow[] {
  const citing = shownColumnsOf(name, null).filter((column) => column.references === "sources");
  const cited = new Set<string>();
  for (const row of rows) {
    if (name === "sources") cited.add(String(row.id));
    for (const { name: column } of citing) {
      for (const item of itemsOf(row[column])) cited.add(String(item).split("#")[0] ?? "");
    }
  }
  return story.rows.sources.filter(({ id }) => cited.has(id));
}
