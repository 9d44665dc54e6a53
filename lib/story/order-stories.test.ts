import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { orderStories } from "./order-stories";
import type { Story } from "./story";

/** The sample under another id, with its event on a day, or with none. */
function story(id: string, day: string | null, part: Partial<Story> = {}): Story {
  const sample = loadedSample(({ rows: { events } }) => {
    if (day === null) events.length = 0;
    else for (const event of events) event.date = day;
  });
  return { ...sample, id, ...part };
}

const idsOf = (stories: readonly Story[]) => orderStories(stories).map(({ id }) => id);

test("stories with an order come first, by it; the others by their newest event", () => {
  const stories = [
    story("a", "2030-01"),
    story("b", "2031-01"),
    story("c", "2020", { order: 2 }),
    story("d", "2031-02", { order: 7 }),
    story("e", "2019", { order: 0 }),
  ];
  expect(idsOf(stories)).toEqual(["e", "c", "d", "b", "a"]);
  expect(idsOf(stories.toReversed())).toEqual(["e", "c", "d", "b", "a"]);
});

test("a story without events stands by the date of its data, and equal ones by id", () => {
  const quiet = story("quiet", null, { verified: "2030-06-01" });
  expect(idsOf([story("old", "2030-05"), quiet, story("new", "2030-07")])).toEqual(["new", "quiet", "old"]);
  expect(idsOf([story("z", "2030"), story("y", "2030")])).toEqual(["y", "z"]);
});
