import { findChart } from "@/lib/charts/registry";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { countFacet } from "@/lib/query/count-facets";
import type { Query } from "@/lib/query/query";
import type { ShownMoney } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf } from "@/lib/story/table-columns";
import { toldCell, toldText } from "@/lib/story/told-cell";
import { wordLabel } from "@/lib/story/word-label";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";

/** A column by which readers filter, with its options and how many rows each has under the other filters. */
export type TableFacet = ReturnType<typeof tableFacets>[number];

/** The columns by which readers filter a dataset, with their options and how many rows each has under a query. */
export function tableFacets(story: Story, name: DatasetName, query: Query, lang: Lang, money: ShownMoney) {
  const lookups = storyLookups(story);
  const telling = { story, lang, chartOf: findChart };
  const dataset: Dataset = datasets[name];
  const index = storyIndex(story, name, money);
  return dataset.facets.flatMap((facet) => {
    const column = index.columns.find((candidate) => candidate.name === facet);
    if (!column) return [];
    const labelOf = (value: string) => {
      const told = toldCell(telling, column, { [facet]: value });
      return told ? toldText(told, lang) : wordLabel(name, column, value, lang, lookups);
    };
    const options = countFacet(index, query, facet).map(({ value, count }) => ({
      value,
      count,
      label: value === null ? tableText[lang].blank : labelOf(value),
    }));
    return [{ column: facet, label: headerOf(column, lang), options }];
  });
}
