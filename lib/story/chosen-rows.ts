import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Filter, Query } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { rowLabel } from "./row-label";
import type { Story } from "./story";
import { storyLookups } from "./story-lookups";
import { viewTitle } from "./view-title";

/** Says which rows of a dataset a query selects: those that it names by their ids, by their names; the others by its filters. */
export function chosenRows(story: Story, dataset: DatasetName, query: Query, lang: Lang): string {
  const isNaming = ({ column, operator }: Filter) => column === "id" && operator === "eq";
  const ids = query.filters.filter(isNaming).flatMap(({ values }) => values);
  const names = ids.map((id) => rowLabel(story, dataset, id, lang));
  const all = datasets[dataset].label[lang];
  const between = names.some((name) => name.includes(",")) ? "; " : ", ";
  const label = names.length > 0 ? `${all} – ${names.join(between)}` : all;
  const rest = { ...query, filters: query.filters.filter((filter) => !isNaming(filter)) };
  const columns = columnMetas(datasets[dataset]);
  return viewTitle({ lang, dataset, label, columns, lookups: storyLookups(story), query: rest });
}
