import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { fullestStory } from "./fullest-story";

const short = { ...loadedSample(({ rows }) => rows.notes.splice(0)), id: "a-short-one" };
const long = { ...loadedSample(), id: "the-long-one" };

test("is the story with rows in the most datasets, wherever it stands", () => {
  const narrow = { ...short, rows: { ...short.rows, sources: Array(1000).fill(short.rows.sources[0]) } };
  expect(fullestStory([narrow, long])?.id).toBe("the-long-one");
  expect(fullestStory([long, narrow])?.id).toBe("the-long-one");
});

test("is of two stories with the same datasets the one with the most rows", () => {
  const shorter = { ...loadedSample(({ rows }) => rows.notes.splice(1)), id: "a-shorter-one" };
  expect(shorter.rows.notes).toHaveLength(1);
  expect(fullestStory([shorter, long])?.id).toBe("the-long-one");
  expect(fullestStory([long, shorter])?.id).toBe("the-long-one");
});

test("is the first of equally full ones, and none of none", () => {
  expect(fullestStory([{ ...long, id: "b" }, long])?.id).toBe("b");
  expect(fullestStory([])).toBeUndefined();
});
