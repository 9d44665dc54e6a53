import { describe, expect, test } from "vitest";
import { fullestStory } from "@/lib/story/fullest-story";
import { isBareAddress, isRoutedApart } from "./bare-addresses";
import { allStories, preloadStory } from "./stories";

const story = fullestStory(allStories());
if (!story) throw new Error("there is no story");

describe("the address of a page without a query", () => {
  test.each([
    ["the overview", `/en/${story.id}`],
    ["a page of a story", `/ko/${story.id}/deals`],
    ["a dataset", `/en/${story.id}/data/deals`],
    ["the page of the API", `/en/${story.id}/data/api`],
    ["all charts", `/en/${story.id}/charts`],
    ["a page of the current edition", `/en/${story.id}@${story.edition}/deals`],
  ])("is that of %s", (_, target) => expect(isBareAddress(target)).toBe(true));

  test.each([
    ["with a query", `/en/${story.id}/deals?_sort=date`],
    ["with an empty query", `/en/${story.id}/deals?`],
    ["spelled otherwise", `/en/${story.id}/%64eals`],
    ["with a slash behind", `/en/${story.id}/deals/`],
    ["in capitals", `/EN/${story.id}/deals`],
    ["of no page", `/en/${story.id}/no-such-page`],
    ["of no story", "/en/no-such-story"],
    ["of another edition", `/en/${story.id}@000000000000/deals`],
    ["of a language", "/en"],
  ])("is none %s", (_, target) => expect(isBareAddress(target)).toBe(false));
});

test("the pages of a story are routed apart unless the server selects the rows of one of its tables", () => {
  const target = `/en/${story.id}/deals`;
  expect(isRoutedApart(target)).toBe(true);
  expect(isRoutedApart(`${target}?_sort=date`)).toBe(false);
  const [event] = story.rows.events;
  if (!event) throw new Error("there is no event");
  preloadStory({ ...story, rows: { ...story.rows, events: Array(10_001).fill(event) } });
  expect(isBareAddress(target)).toBe(true);
  expect(isRoutedApart(target)).toBe(false);
  preloadStory(story);
});
