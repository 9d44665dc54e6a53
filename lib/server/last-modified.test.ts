import fc from "fast-check";
import { expect, test } from "vitest";
import { weakEtag } from "@/lib/http/etag";
import { lastModified } from "./last-modified";
import { allStories } from "./stories";

const newest = Math.max(...allStories().map(({ verified }) => Date.parse(verified)));
const day = 86_400_000;
const tags = fc.array(fc.string(), { minLength: 1 }).map(weakEtag);

test("lies within the day before the stories were verified, the same at every time", () => {
  fc.assert(
    fc.property(tags, fc.nat(), (tag, later) => {
      const date = lastModified(tag, newest + later);
      expect(date).toBe(lastModified(tag, newest));
      const time = Date.parse(date ?? "");
      expect(time).toBeGreaterThanOrEqual(newest - day);
      expect(time).toBeLessThan(newest);
    }),
  );
});

test("changes with the tag", () => {
  const dates = new Set(Array.from({ length: 100 }, (_, index) => lastModified(weakEtag([String(index)]), newest)));
  expect(dates.size).toBeGreaterThan(98);
});

test("is not told while it is in the future", () => {
  expect(lastModified(weakEtag(["a"]), newest - 2 * day)).toBeNull();
});
