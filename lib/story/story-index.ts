import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets, type Rows } from "@/lib/datasets/registry";
import type { Query } from "@/lib/query/query";
import { indexRows, type RowIndex } from "@/lib/query/row-index";
import { selectRows } from "@/lib/query/run-query";
import type { Lang } from "@/lib/text/lang";
import type { Story } from "./story";
import { storyLookups } from "./story-lookups";

const indexes = new WeakMap<Story, Map<DatasetName, RowIndex>>();

/** The query index of a dataset, made once per story in memory. */
export function storyIndex(story: Story, name: DatasetName): RowIndex {
  const known = indexes.get(story) ?? new Map<DatasetName, RowIndex>();
  indexes.set(story, known);
  const index = known.get(name) ?? indexRows(name, columnMetas(datasets[name]), story.rows[name], storyLookups(story));
  known.set(name, index);
  return index;
}

/** The typed rows of a dataset that a query selects, in its order. */
export function queryRows<Name extends DatasetName>(
  story: Story,
  name: Name,
  query: Query,
  lang: Lang,
): Rows[Name][number][] {
  const rows: Rows[Name] = story.rows[name];
  return selectRows(storyIndex(story, name), query, lang).flatMap((place) => rows.slice(place, place + 1));
}
