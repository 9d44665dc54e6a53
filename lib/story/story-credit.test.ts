import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { storyCredit } from "./story-credit";

test("a story is credited to its byline and newsroom, in the reader's language", () => {
  const story = loadedSample();
  expect(storyCredit(story, "en")).toEqual({
    authors: ["Ira Sand", "Noa Reed"],
    publisher: "River Desk",
    url: "https://river.example/",
  });
  expect(storyCredit(story, "ko").authors).toEqual(["이라 샌드", "노아 리드"]);
});

test("a story that names neither is credited to the site", () => {
  expect(storyCredit({}, "en")).toEqual({ authors: [], publisher: "Counterpoint", url: null });
});
