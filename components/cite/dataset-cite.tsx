import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { shownColumnsOf } from "@/lib/story/won-columns";
import type { Lang } from "@/lib/text/lang";
import { CiteView, type CiteViewProps } from "./cite-view";

interface DatasetCiteProps extends Pick<CiteViewProps, "kind" | "page"> {
  readonly story: Story;
  readonly lang: Lang;
  readonly dataset: DatasetName;
  /** The parameters of the page's address. */
  readonly parameters: URLSearchParams;
  /** What is cited when nothing is filtered; the dataset's name without it. */
  readonly label?: string;
  readonly options?: CiteViewProps["options"];
}

/** The citation panel of a page whose address is about a dataset. */
export function DatasetCite({ story, lang, dataset, parameters, label, options, ...view }: DatasetCiteProps) {
  const columns = shownColumnsOf(dataset, "krw").map((column) => ({ ...column, description: noDescription }));
  return (
    <CiteView
      {...view}
      lang={lang}
      story={story.id}
      storyTitle={story.title[lang]}
      edition={story.edition}
      verified={story.verified}
      origin={process.env.COUNTERPOINT_ORIGIN || null}
      today={new Date().toISOString().slice(0, 10)}
      dataset={dataset}
      label={label ?? datasets[dataset].label[lang]}
      columns={columns}
      lookups={lookupsFor(storyLookups(story), dataset, parameters)}
      {...(options && { options })}
    />
  );
}

const noDescription = { en: "", ko: "" };

/** The words of the dataset's lists, the sides, and the names that stand in the address: titles need no others. */
function lookupsFor({ words, names, sides }: Lookups, dataset: DatasetName, parameters: URLSearchParams): Lookups {
  const named = new Set(parameters.values());
  const entries = Object.entries(names).map(
    ([name, rows]) => [name, Object.fromEntries(Object.entries(rows).filter(([id]) => named.has(id)))] as const,
  );
  return {
    words: Object.fromEntries(Object.entries(words).filter(([list]) => list.startsWith(`${dataset}.`))),
    names: Object.fromEntries(entries.filter(([, rows]) => Object.keys(rows).length > 0)),
    sides,
  };
}
