import { citedSources } from "@/lib/api/cited-sources";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { JsonObject } from "@/lib/http/json-object";
import { filledDatasets } from "@/lib/story/filled-datasets";
import type { Story } from "@/lib/story/story";
import { site } from "@/lib/text/en/site";
import { langs, type Pair } from "@/lib/text/lang";
import { type Distribution, datasetDistributions, storyDistribution } from "./distributions";
import { timeCovered } from "./time-covered";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const languageUris = {
  en: "http://publications.europa.eu/resource/authority/language/ENG",
  ko: "http://publications.europa.eu/resource/authority/language/KOR",
};

/**
 * The catalogue of a story for data portals: DCAT 3 as JSON-LD, with its context inside, so that it is read without
 * the network.
 *
 * @param origin the public address of this server, without a slash at the end
 */
export function dcatCatalog(story: Story, origin: string): JsonObject {
  const base = `${origin}/api/v1/${story.id}`;
  const whole = shared(story, origin, story.title, story.standfirst);
  const parts = filledDatasets(story).map((name) => ({ "@id": `${base}/${name}.json` }));
  return {
    "@context": context,
    "@id": `${base}/catalog.jsonld`,
    "@type": "dcat:Catalog",
    ...whole,
    "foaf:homepage": { "@id": `${origin}/en/${story.id}` },
    "dcat:dataset": [
      {
        "@id": `${base}.json`,
        "@type": "dcat:Dataset",
        ...whole,
        "dcterms:hasPart": parts,
        "dcat:distribution": [file(story, storyDistribution(story.id, origin))],
      },
      ...filledDatasets(story).map((name) => described(story, name, origin)),
    ],
    "dcat:service": {
      "@id": `${origin}/api/v1/openapi.json`,
      "@type": "dcat:DataService",
      "dcterms:title": `${site.name} API`,
      "dcat:endpointURL": { "@id": base },
      "dcat:endpointDescription": { "@id": `${origin}/api/v1/openapi.json` },
      "dcat:servesDataset": parts,
    },
  };
}

function described(story: Story, name: DatasetName, origin: string): JsonObject {
  const { label, description } = datasets[name];
  const covered = timeCovered(story, name);
  const sources = citedSources(story, name, story.rows[name]).flatMap(({ url }) =>
    url === null ? [] : [{ "@id": url }],
  );
  return {
    "@id": `${origin}/api/v1/${story.id}/${name}.json`,
    "@type": "dcat:Dataset",
    ...shared(story, origin, label, description),
    "dcterms:identifier": `${story.id}/${name}`,
    "dcat:landingPage": { "@id": `${origin}/en/${story.id}/data/${name}` },
    "dcterms:conformsTo": { "@id": `${origin}/api/v1/${story.id}/${name}.csv-metadata.json` },
    ...(covered && {
      "dcterms:temporal": {
        "@type": "dcterms:PeriodOfTime",
        "dcat:startDate": day(covered.start),
        "dcat:endDate": day(covered.end),
      },
    }),
    ...(sources.length > 0 && { "dcterms:source": sources }),
    "dcat:distribution": datasetDistributions(story.id, name, origin).map((each) => file(story, each)),
  };
}

function shared(
  { edition, verified, license, newsroom }: Story,
  origin: string,
  title: Pair,
  description: Pair,
): JsonObject {
  return {
    "dcterms:language": langs.map((lang) => ({ "@id": languageUris[lang] })),
    "dcterms:modified": day(verified),
    "dcterms:license": { "@id": license.url },
    "dcat:version": edition,
    "dcterms:publisher": {
      "@type": "foaf:Agent",
      "foaf:name": newsroom ? texts(newsroom.name) : site.name,
      "foaf:homepage": { "@id": newsroom?.url ?? `${origin}/` },
    },
    "dcterms:title": texts(title),
    "dcterms:description": texts(description),
  };
}

function file({ license }: Story, { media, url }: Distribution): JsonObject {
  return {
    "@id": url,
    "@type": "dcat:Distribution",
    "dcat:accessURL": { "@id": url },
    "dcat:downloadURL": { "@id": url },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${media}` },
    "dcterms:license": { "@id": license.url },
  };
}

function texts(pair: Pair): JsonObject[] {
  return langs.map((lang) => ({ "@value": pair[lang], "@language": lang }));
}

function day(text: string): JsonObject {
  return { "@value": text, "@type": "xsd:date" };
}
