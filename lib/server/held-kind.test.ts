import { expect, test } from "vitest";
import { heldKind } from "./held-kind";

test.each([
  ["/", "page"],
  ["/en/story/deals?x=/api/", "page"],
  ["/en/story/a.b", "page"],
  ["/apis", "page"],
  ["/_next/static/chunks/a.css", "file"],
  ["/fonts/text-400-0123456789ab.woff2", "file"],
  ["/sitemap.xml?x=1", "file"],
  ["/icon.svg", "file"],
  ["/api/v1/stories.json", null],
  ["/embed/story/chart", "embed"],
  ["/og/en/story", null],
  ["/healthz", null],
  ["/metrics", null],
])("what is held at %s: %s", (target, expected) => {
  expect(heldKind(target)).toBe(expected);
});
