import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { datasetNames, datasets } from "@/lib/datasets/registry";
import type { Story } from "@/lib/story/story";
import { storyCredit } from "@/lib/story/story-credit";
import { dataFormats } from "./dataset-request";

/** The JSON response about a story: its edition, sides, datasets and charts, each with its addresses. */
export function storyJson(story: Story, charts: readonly ChartDefinition[], release: string): string {
  const base = `/api/v1/${story.id}`;
  const [en, ko] = [storyCredit(story, "en"), storyCredit(story, "ko")];
  return JSON.stringify({
    story: story.id,
    edition: story.edition,
    release,
    title: story.title,
    standfirst: story.standfirst,
    verified: story.verified,
    currency: story.currency,
    secondCurrency: story.secondCurrency ?? null,
    byline: story.byline ?? [],
    publisher: { name: { en: en.publisher, ko: ko.publisher }, url: en.url },
    license: story.license,
    sides: story.sides,
    // A dataset without rows has its files, so that programs need not ask which there are, and no page.
    datasets: datasetNames.map((name) => ({
      name,
      title: datasets[name].label,
      description: datasets[name].description,
      rows: story.rows[name].length,
      links: {
        ...Object.fromEntries(dataFormats.map((format) => [format, `${base}/${name}.${format}`])),
        metadata: `${base}/${name}.csv-metadata.json`,
        ...(story.rows[name].length > 0 && { page: `/ko/${story.id}/data/${name}` }),
      },
    })),
    charts: charts.map(({ id, kind, title, dataset, options, shows }) => ({
      id,
      // Of a view: the chart that it shows.
      ...(shows && { shows: shows.chart.id }),
      kind,
      title,
      dataset,
      options,
      links: {
        json: `${base}/charts/${id}.json`,
        svg: `${base}/charts/${id}.svg`,
        page: `/ko/${story.id}/charts/${id}`,
      },
    })),
    links: {
      self: `${base}.json`,
      permalink: `/api/v1/${story.id}@${story.edition}.json`,
      page: `/ko/${story.id}`,
      package: `${base}.zip`,
      datapackage: `${base}/datapackage.json`,
      catalog: `${base}/catalog.jsonld`,
      openapi: "/api/v1/openapi.json",
    },
  });
}

/** The JSON response that lists the stories. */
export function storiesJson(stories: readonly Story[]): string {
  return JSON.stringify({
    stories: stories.map(({ id, edition, title, standfirst, verified }) => ({
      story: id,
      edition,
      title,
      standfirst,
      verified,
      links: { self: `/api/v1/${id}.json`, page: `/ko/${id}` },
    })),
  });
}
