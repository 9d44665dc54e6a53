import type { DatasetName } from "@/lib/datasets/registry";
import { partLookups } from "@/lib/story/part-lookups";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { selectTable } from "@/lib/table/table-state";
import type { Lang } from "@/lib/text/lang";
import type { EntryListProps } from "./entry-section";

/**
 * Selects the rows of a dataset by a page's address, as the props of a list of entries: rows have only their ids, since
 * the entries have everything else.
 */
export function entryTable(
  story: Story,
  dataset: DatasetName,
  parameters: URLSearchParams,
  lang: Lang,
): Omit<EntryListProps<never>, "entries" | "title"> {
  const { state, view, query, rows } = selectTable(story, dataset, parameters, lang);
  return {
    ...state,
    rows: rows.map(({ id }) => ({ id })),
    lookups: partLookups(storyLookups(story), dataset, view.available, [], query),
    notes: {},
    told: {},
  };
}
