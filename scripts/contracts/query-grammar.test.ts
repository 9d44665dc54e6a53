import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { DatasetTable } from "@/components/table/dataset-table";
import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { type Lang, langs } from "@/lib/text/lang";
import { askApi, follow } from "./testing/ask-api";
import { type GeneratedQuery, generatedQueries } from "./testing/generated-query";
import { naiveRows, usualOrder } from "./testing/naive-rows";

const story = fullestStory(allStories());
if (!story) throw new Error("the data folder has no story");

const queries = generatedQueries(story);
const inLanguages = fc.tuple(queries, fc.constantFrom(...langs));

/** The parameters of a query; ids alone are asked for, which makes answers small. */
function parametersOf({ pairs }: GeneratedQuery, options: Readonly<Record<string, string>> = {}): URLSearchParams {
  return new URLSearchParams([...pairs.map(([name, value]) => [name, value]), ...Object.entries(options)]);
}

const element = z.object({ props: z.object({ rows: z.array(z.object({ id: z.string() })) }) });

/** The rows that the page's server component hands to its table, all of them where they are many. */
const pageIds = (query: GeneratedQuery, lang: Lang): string[] => {
  const { dataset } = query;
  const parameters = parametersOf(query, { _size: "max" });
  const { props } = element.parse(DatasetTable({ story, lang, dataset, parameters }));
  return props.rows.map(({ id }) => id);
};

/** Many requests take a while on a busy machine; nothing here is timed. */
const patience = 180_000;

test(
  "2,000 generated queries give the same rows by the API, by the page and by a naive filter, in the same order",
  async () => {
    let found = 0;
    const property = fc.asyncProperty(inLanguages, async ([query, lang]) => {
      const expected = naiveRows(story, query, lang);
      const whole = parametersOf(query, { _size: "max", _col: "id", _labels: lang });
      const answer = await askApi(story.id, query.dataset, whole);
      expect(answer.ids).toEqual(expected);
      expect(answer.count).toBe(expected.length);
      const sorted = query.pairs.some(([name]) => name === "_sort");
      const usual: GeneratedQuery = { ...query, pairs: [...query.pairs, ["_sort", usualOrder(query.dataset)]] };
      expect(pageIds(query, lang)).toEqual(sorted ? expected : naiveRows(story, usual, lang));
      if (expected.length > 0) found++;
    });
    await fc.assert(property, { seed: 2000, numRuns: 2000 });
    expect(found).toBeGreaterThan(600);
  },
  patience,
);

test(
  "the order of parameters changes neither the entity tag nor the rows",
  async () => {
    const shuffled = queries.chain((query) =>
      fc.tuple(fc.constant(query), fc.shuffledSubarray([...query.pairs], { minLength: query.pairs.length })),
    );
    const property = fc.asyncProperty(shuffled, async ([query, pairs]) => {
      const given = await askApi(story.id, query.dataset, parametersOf(query, { _size: "50", _col: "id" }));
      const other = new URLSearchParams([
        ["_col", "id"],
        ["_size", "50"],
        ...pairs.map(([name, value]) => [name, value]),
      ]);
      expect(await askApi(story.id, query.dataset, other)).toEqual(given);
      expect(given.etag).toMatch(/^W\/"/);
    });
    await fc.assert(property, { seed: 2001, numRuns: 300 });
  },
  patience,
);

test(
  "pages of seven, walked by their links to the end, are all rows",
  async () => {
    let pages = 0;
    const property = fc.asyncProperty(queries, async (query) => {
      const whole = await askApi(story.id, query.dataset, parametersOf(query, { _size: "max", _col: "id" }));
      let page = await askApi(story.id, query.dataset, parametersOf(query, { _size: "7", _col: "id" }));
      const walked = [...page.ids];
      while (page.next !== null) {
        page = await follow(page.next);
        pages++;
        expect(page.count).toBe(whole.count);
        expect(page.ids.length).toBeGreaterThan(0);
        walked.push(...page.ids);
      }
      expect(walked).toEqual(whole.ids);
    });
    await fc.assert(property, { seed: 2002, numRuns: 150 });
    expect(pages).toBeGreaterThan(150);
  },
  patience,
);

/**
 * The columns by which readers filter a dataset, and others whose values many rows share; ids where there are none. The
 * first are there three times, so that each is drawn.
 */
function facetColumns(dataset: DatasetName): readonly ColumnMeta[] {
  const own: readonly ColumnMeta["type"][] = ["id", "text", "url", "money", "integer", "number"];
  const { facets }: Dataset = datasets[dataset];
  const filtering = columnMetas(datasets[dataset]).filter(({ name }) => facets.includes(name));
  const shared = columnMetas(datasets[dataset]).filter(
    ({ name, type }) => facets.includes(name) || !own.includes(type),
  );
  const columns = [...filtering, ...filtering, ...shared];
  return columns.length > 0 ? columns : columnMetas(datasets[dataset]).slice(0, 1);
}

const years = /^\d{4}$/;

test(
  "each option of a facet counts what the API counts with it under the other filters, and options with that of none sum up to all rows",
  async () => {
    const seen = new Set<string>();
    const faceted = queries.chain((query) =>
      fc.tuple(fc.constant(query), fc.constantFrom(...facetColumns(query.dataset))),
    );
    const property = fc.asyncProperty(faceted, async ([query, { name: column, type }]) => {
      seen.add(`${query.dataset}.${column}`);
      const { facets } = await askApi(story.id, query.dataset, parametersOf(query, { _facet: column, _size: "1" }));
      const chosen = [column, `${column}__eq`, `${column}__isblank`];
      const choices = type === "date" ? chosen : [...chosen, `${column}__in`];
      const others = { ...query, pairs: query.pairs.filter(([name]) => !choices.includes(name)) };
      const count = async (extra: Readonly<Record<string, string>>) =>
        (await askApi(story.id, query.dataset, parametersOf(others, { ...extra, _size: "1", _col: "id" }))).count;
      const options = facets[column]?.results ?? [];
      for (const option of options) {
        if (type === "date" && option.value !== null) expect(option.value).toMatch(years);
        const filter = Object.fromEntries(new URLSearchParams(option.filter));
        expect(await count(filter), option.filter).toBe(option.count);
      }
      if (type === "date" || type === "references" || type === "citations") return;
      const sum = options.reduce((total, option) => total + option.count, 0);
      expect(sum).toBe(await count({}));
    });
    await fc.assert(property, { seed: 2003, numRuns: 500 });
    for (const name of datasetNames) {
      const { facets }: Dataset = datasets[name];
      for (const facet of facets) expect(seen).toContain(`${name}.${facet}`);
    }
  },
  patience,
);
