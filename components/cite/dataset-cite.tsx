import type { AddressProps } from "@/components/site/story-props";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import { knownOrigin } from "@/lib/server/origin";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { storyCredit } from "@/lib/story/story-credit";
import { storyLookups } from "@/lib/story/story-lookups";
import { storyMoneys } from "@/lib/story/story-moneys";
import { CiteView, type CiteViewProps } from "./cite-view";

interface DatasetCiteProps extends AddressProps, Pick<CiteViewProps, "kind" | "page" | "options"> {
  readonly dataset: DatasetName;
  /** The title of an unfiltered view; by default the dataset's name. */
  readonly label?: string;
}

/** The citation panel of a page whose address filters a dataset; nothing for a dataset without rows. */
export function DatasetCite({ story, lang, dataset, parameters, label, ...view }: DatasetCiteProps) {
  if (story.rows[dataset].length === 0) return null;
  const { authors, publisher } = storyCredit(story, lang);
  return (
    <CiteView
      {...view}
      authors={authors}
      publisher={publisher}
      lang={lang}
      story={story.id}
      storyTitle={story.title[lang]}
      edition={story.edition}
      verified={story.verified}
      origin={knownOrigin()}
      today={new Date().toISOString().slice(0, 10)}
      dataset={dataset}
      label={label ?? datasets[dataset].label[lang]}
      columns={shownColumnsOf(dataset, storyMoneys(story)).map((column) => ({
        ...column,
        description: { en: "", ko: "" },
      }))}
      lookups={lookupsFor(storyLookups(story), dataset, parameters)}
    />
  );
}

/** The terms of the dataset's lists, the sides, and the names of ids in the address: titles need no others. */
function lookupsFor(
  { words, names, sides, money }: Lookups,
  dataset: DatasetName,
  parameters: URLSearchParams,
): Lookups {
  const ids = new Set(parameters.values());
  const entries = Object.entries(names).map(
    ([name, rows]) => [name, Object.fromEntries(Object.entries(rows).filter(([id]) => ids.has(id)))] as const,
  );
  return {
    words: Object.fromEntries(Object.entries(words).filter(([list]) => list.startsWith(`${dataset}.`))),
    names: Object.fromEntries(entries.filter(([, rows]) => Object.keys(rows).length > 0)),
    sides,
    money: { ...money, rates: [] },
    replaced: {},
  };
}
