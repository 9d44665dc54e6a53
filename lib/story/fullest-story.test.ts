import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { fullestStory } from "./fullest-story";

const short = { ...loadedSample(({ rows }) => rows.notes.splice(0)), id: "a-short-one" };
const long = { ...loadedSample(), id: "the-long-one" };

test("is the story with the most rows, wherever it stands", () => {
  expect(fullestStory([short, long])?.id).toBe("the-long-one");
  expect(fullestStory([long, short])?.id).toBe("the-long-one");
});

test("is the first of equally long ones, and none of none", () => {
  expect(fullestStory([{ ...long, id: "b" }, long])?.id).toBe("b");
  expect(fullestStory([])).toBeUndefined();
});
