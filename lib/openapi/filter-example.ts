import type { ColumnMeta } from "@/lib/datasets/column";
import type { DatasetName } from "@/lib/datasets/registry";
import { isDate, itemsOf } from "@/lib/query/plain-row";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { shownColumnsOf } from "@/lib/story/won-columns";

/**
 * A value by which a column can be filtered so that rows are found: the first that stands in it, in the form of an
 * address. Null where the story has none.
 */
export function filterExample(
  story: Story | undefined,
  name: DatasetName,
  column: ColumnMeta,
): string | number | boolean | null {
  if (!story) return null;
  const own = shownColumnsOf(name, null).some((each) => each.name === column.name);
  for (const row of storyIndex(story, name, own ? null : "krw").rows) {
    const [value] = itemsOf(row[column.name]);
    if (isDate(value)) return value.edtf;
    // A place in a source belongs to the citation; rows are found by the source.
    if (typeof value === "string") return column.type === "citations" ? (value.split("#")[0] ?? value) : value;
    if (typeof value === "number" || typeof value === "boolean") return value;
  }
  return null;
}
