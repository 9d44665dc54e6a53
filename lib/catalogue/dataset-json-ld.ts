import { citedSources } from "@/lib/api/cited-sources";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { filledDatasets } from "@/lib/story/filled-datasets";
import type { Story } from "@/lib/story/story";
import { storyCredit } from "@/lib/story/story-credit";
import type { Lang } from "@/lib/text/lang";
import { type Distribution, datasetDistributions, storyDistribution } from "./distributions";
import { timeCovered } from "./time-covered";

/** The language of a description, and the public address of this server, without a slash at the end. */
interface Readers {
  readonly lang: Lang;
  readonly origin: string;
}

/** A dataset as search engines read it: schema.org `Dataset`. */
export function datasetJsonLd(story: Story, name: DatasetName, readers: Readers): JsonObject {
  return {
    "@context": "https://schema.org",
    ...describedDataset(story, name, readers),
    variableMeasured: columnMetas(datasets[name]).map((column) => variable(column, readers.lang)),
    isBasedOn: citedSources(story, name, story.rows[name]).flatMap(({ url }) => url ?? []),
  };
}

/**
 * A story's datasets as search engines read them: schema.org `DataCatalog`, with the package of them all. What is
 * measured and where it comes from is on each dataset's own page.
 */
export function catalogJsonLd(story: Story, readers: Readers): JsonObject {
  const { lang, origin } = readers;
  const url = `${origin}/${lang}/${story.id}/data`;
  const whole = {
    ...commonParts(story, readers),
    name: story.title[lang],
    description: story.standfirst[lang],
    url,
  };
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": `${url}#catalog`,
    ...whole,
    dataset: [
      { "@type": "Dataset", ...whole, distribution: [download(storyDistribution(story.id, origin))] },
      ...filledDatasets(story).map((name) => describedDataset(story, name, readers)),
    ],
  };
}

function describedDataset(story: Story, name: DatasetName, readers: Readers): JsonObject {
  const { lang, origin } = readers;
  const { label, description } = datasets[name];
  // Search engines refuse fewer than 50 characters, which a short standfirst alone may not reach.
  const columns = columnMetas(datasets[name]).map((column) => column.label[lang]);
  const covered = timeCovered(story, name);
  const url = `${origin}/${lang}/${story.id}/data/${name}`;
  return {
    "@type": "Dataset",
    "@id": `${url}#dataset`,
    ...commonParts(story, readers),
    name: `${story.title[lang]}: ${label[lang]}`,
    description: `${description[lang]} ${story.standfirst[lang]} (${columns.join(", ")})`,
    url,
    ...(covered && { temporalCoverage: `${covered.start}/${covered.end}` }),
    includedInDataCatalog: { "@id": `${origin}/${lang}/${story.id}/data#catalog` },
    distribution: datasetDistributions(story.id, name, origin).map(download),
  };
}

function commonParts(story: Story, { lang, origin }: Readers): JsonObject {
  const { id, edition, verified, license, title } = story;
  const { authors, publisher, url } = storyCredit(story, lang);
  const organization = { "@type": "Organization", name: publisher, url: url ?? `${origin}/` };
  const people = authors.map((name) => ({ "@type": "Person", name }));
  const by = authors.length > 0 ? `${authors.join(", ")}, ${publisher}` : publisher;
  return {
    inLanguage: ["ko", "en"],
    version: edition,
    dateModified: verified,
    license: license.url,
    isAccessibleForFree: true,
    creator: people.length > 0 ? people : organization,
    publisher: organization,
    citation: `${by} (${verified.slice(0, 4)}). ${title[lang]} [${edition}]. ${origin}/${lang}/${id}/data`,
  };
}

function variable({ name, label, description, unit }: ColumnMeta, lang: Lang): JsonObject {
  return {
    "@type": "PropertyValue",
    name,
    alternateName: label[lang],
    description: description[lang],
    ...(unit !== undefined && { unitText: unit }),
  };
}

function download({ media, url }: Distribution): JsonObject {
  return { "@type": "DataDownload", encodingFormat: media, contentUrl: url };
}
