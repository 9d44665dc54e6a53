import { expect, test } from "vitest";
import { z } from "zod";
import { datasetNames } from "@/lib/datasets/registry";
import { allStories } from "@/lib/server/stories";
import type { Story } from "@/lib/story/story";
import { answerRows } from "./answer-rows";
import { datasetJson } from "./dataset-json";
import { readDatasetRequest } from "./dataset-request";
import { storiesJson, storyJson } from "./story-json";

const answer = z.object({ rows: z.array(z.looseObject({ id: z.string() })) });

function rowsOf(story: Story, name: (typeof datasetNames)[number]) {
  const request = readDatasetRequest(story, name, "json", new URLSearchParams("_size=max"));
  const pieces = datasetJson(story, name, request, answerRows(story, name, request));
  return answer.parse(JSON.parse([...pieces].join(""))).rows;
}

test("every row of every dataset is in its JSON response", () => {
  expect(allStories().length).toBeGreaterThan(0);
  for (const story of allStories()) {
    for (const name of datasetNames) {
      const ids = story.rows[name].map(({ id }) => id);
      expect(
        rowsOf(story, name)
          .map(({ id }) => id)
          .toSorted(),
        name,
      ).toEqual(ids.toSorted());
    }
  }
});

test("the bid and the project of the dispute over an AI company are there, as its sources print them", () => {
  const deals = allStories().flatMap((story) => rowsOf(story, "deals"));
  expect(deals).toContainEqual(
    expect.objectContaining({
      amount: 97_400_000_000,
      currency: "USD",
      status: "rejected",
      amount_stated: 141_000_000_000_000,
      currency_stated: "KRW",
    }),
  );
  expect(deals).toContainEqual(
    expect.objectContaining({ amount: 500_000_000_000, currency: "USD", amount_qualifier: "up_to" }),
  );
});

test("a story's own response counts its rows and links to its data", () => {
  for (const story of allStories()) {
    const { datasets, edition, release } = JSON.parse(storyJson(story, [], "r1"));
    expect({ edition, release }).toEqual({ edition: story.edition, release: "r1" });
    expect(datasets.map(({ name, rows }: { name: string; rows: number }) => [name, rows])).toEqual(
      datasetNames.map((name) => [name, story.rows[name].length]),
    );
  }
});

test("the list of stories has every story with its edition", () => {
  const { stories } = JSON.parse(storiesJson(allStories()));
  expect(stories.map(({ story, edition }: { story: string; edition: string }) => [story, edition])).toEqual(
    allStories().map(({ id, edition }) => [id, edition]),
  );
});
