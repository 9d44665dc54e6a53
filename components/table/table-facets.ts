import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { countFacet } from "@/lib/query/count-facets";
import { labelOf } from "@/lib/query/lookups";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf } from "@/lib/story/table-columns";
import type { ShownMoney } from "@/lib/story/won-columns";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import type { TableFacet } from "./facet-panel";

/** The columns by which readers filter a dataset, with their options and how many rows each has under a query. */
export function tableFacets(
  story: Story,
  name: DatasetName,
  query: Query,
  lang: Lang,
  money: ShownMoney,
): TableFacet[] {
  const dataset: Dataset = datasets[name];
  const columns = columnMetas(dataset);
  const lookups = storyLookups(story);
  return dataset.facets.flatMap((facet) => {
    const column = columns.find((candidate) => candidate.name === facet);
    if (!column) return [];
    const label = (value: string) =>
      column.words ? confidenceLabel(value, lang) : labelOf(lookups, name, column, value, lang);
    const counted = countFacet(storyIndex(story, name, money), query, facet);
    const options = counted.map(({ value, count }) => ({ value, count, label: label(value) }));
    return [{ column: facet, label: headerOf(column, lang), options }];
  });
}
