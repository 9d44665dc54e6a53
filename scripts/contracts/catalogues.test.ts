import { beforeAll, describe, expect, test } from "vitest";
import { catalogJsonLd, datasetJsonLd } from "@/lib/catalogue/dataset-json-ld";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { filledDatasets } from "@/lib/story/filled-datasets";
import { langs } from "@/lib/text/lang";
import { askApi, host } from "./support/ask-api";

const stories = allStories();

/** All values of a property anywhere in a document. */
function valuesOf(property: string, document: unknown): unknown[] {
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, value]) => [
    ...(name === property ? [value] : []),
    ...valuesOf(property, value),
  ]);
}

const answers = new Map<string, Response>();

async function answerOf(address: unknown): Promise<Response> {
  expect(address).toEqual(expect.stringContaining(`${host}/api/`));
  const known = answers.get(String(address)) ?? (await askApi(String(address), { method: "HEAD" }));
  answers.set(String(address), known);
  return known;
}

describe.each(stories.flatMap((story) => langs.map((lang) => [story.id, lang, story] as const)))(
  "for search engines, %s in %s",
  (_id, lang, story) => {
    const readers = { lang, origin: host };
    const documents = [
      catalogJsonLd(story, readers),
      ...datasetNames.map((name) => datasetJsonLd(story, name, readers)),
    ];

    test("every contentUrl answers, in the form that it states", async () => {
      for (const document of documents) {
        const downloads = valuesOf("distribution", document).flat();
        expect(downloads.length).toBeGreaterThan(0);
        for (const download of downloads) {
          const [address] = valuesOf("contentUrl", download);
          const answer = await answerOf(address);
          expect(answer.status, String(address)).toBe(200);
          expect(answer.headers.get("Content-Type")).toContain(String(valuesOf("encodingFormat", download)[0]));
        }
      }
    });

    test("every dataset says what it is, under which licence, how it is cited, and what it measures", () => {
      for (const name of datasetNames) {
        const document = datasetJsonLd(story, name, readers);
        expect(document).toMatchObject({
          "@type": "Dataset",
          license: story.license.url,
          version: story.edition,
          citation: expect.stringContaining(story.edition),
        });
        const { description = "" } = document;
        // Search engines take descriptions from 50 to 5000 characters.
        expect(String(description).length).toBeGreaterThanOrEqual(50);
        expect(String(description).length).toBeLessThanOrEqual(5000);
        expect(valuesOf("variableMeasured", document).flat()).toHaveLength(columnMetas(datasets[name]).length);
        if (datasets[name].sourced && filledDatasets(story).includes(name))
          expect(valuesOf("isBasedOn", document).flat().length).toBeGreaterThan(0);
        for (const covered of valuesOf("temporalCoverage", document)) {
          const [start = "", end = ""] = String(covered).split("/");
          expect(start <= end).toBe(true);
          expect(covered).toMatch(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/);
        }
      }
    });
  },
);

describe.each(stories.map((story) => [story.id, story] as const))(
  "for data portals, the catalogue of %s",
  (id, story) => {
    let catalog: Record<string, unknown> = {};

    beforeAll(async () => {
      catalog = await (await askApi(`/api/v1/${id}/catalog.jsonld`)).json();
    });

    test("lists every dataset and the package, and every address in it answers", async () => {
      expect(valuesOf("dcat:dataset", catalog).flat()).toHaveLength(filledDatasets(story).length + 1);
      const addresses = ["dcat:downloadURL", "dcat:accessURL", "dcterms:conformsTo", "dcat:endpointDescription"]
        .flatMap((property) => valuesOf(property, catalog))
        .flatMap((value) => valuesOf("@id", value));
      expect(addresses.length).toBeGreaterThan(filledDatasets(story).length * 3);
      for (const address of addresses) expect((await answerOf(address)).status, String(address)).toBe(200);
    });

    test("uses no prefix that its context does not explain, and says everything in both languages", () => {
      const context = Object.keys(Object(catalog["@context"]));
      const names = JSON.stringify(catalog).match(/"[a-z]+:[A-Za-z]+"/g) ?? [];
      for (const name of names) expect(context).toContain(name.slice(1).split(":")[0]);
      for (const property of ["dcterms:title", "dcterms:description"]) {
        for (const value of valuesOf(property, catalog)) {
          if (typeof value !== "string") expect(valuesOf("@language", value).sort()).toEqual([...langs].sort());
        }
      }
      expect(JSON.stringify(catalog)).toContain(story.edition);
    });
  },
);
