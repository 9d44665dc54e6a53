import { expect, test } from "vitest";
import { syntheticStory } from "@/bench/synthetic-story";
import { rowsCsv } from "@/lib/api/rows-csv";
import { checkStory } from "@/lib/check/check-story";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasetNames, datasets } from "@/lib/datasets/registry";

const story = syntheticStory(1000);

test("the story that is measured passes the check of stories", () => {
  const { title, standfirst, verified, currency, article, project, sides, headline, keyFigures, license } = story;
  const file = { title, standfirst, verified, currency, article, project, sides, headline, keyFigures, license };
  const texts = new Map([["story.json", JSON.stringify(file)]]);
  for (const name of datasetNames) {
    const csv = rowsCsv(story, name, columnMetas(datasets[name]), story.rows[name], { labels: null });
    texts.set(`${name}.csv`, [...csv].join(""));
  }
  expect(checkStory(texts).faults).toEqual([]);
});

test("it is the same in every run, and begins the same whatever its size", () => {
  expect(syntheticStory(1000).rows.events).toEqual(story.rows.events);
  expect(syntheticStory(10).rows.events).toEqual(story.rows.events.slice(0, 10));
});

test("it has dates of every form, and all sides, categories and numbers of actors and sources", () => {
  const { events } = story.rows;
  const forms = new Set(events.map(({ date }) => date.edtf.replaceAll(/\d/g, "d")));
  expect([...forms].sort()).toEqual(["dddd-dd", "dddd-dd-dd", "dddd-dd-dd/dddd-dd-dd", "dddd-dd-dd?", "dddd-dd~"]);
  expect(new Set(events.map(({ side }) => side)).size).toBe(4);
  expect(new Set(events.map(({ category }) => category)).size).toBe(8);
  expect(new Set(events.map(({ actors }) => actors.length))).toEqual(new Set([1, 2, 3]));
  expect(new Set(events.map(({ sources }) => sources.length))).toEqual(new Set([1, 2, 3]));
});
