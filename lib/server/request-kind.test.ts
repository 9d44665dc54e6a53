import { expect, test } from "vitest";
import { requestKind } from "./request-kind";

test.each([
  ["/", "page"],
  ["/ko/a/deals?_q=a.b", "page"],
  ["/en/a@0123456789ab", "page"],
  ["//en", "page"],
  ["/x.y/z", "page"],
  ["*", "page"],
  ["", "page"],
  ["http://news.example/x", "page"],
  ["/constructor", "page"],
  ["/embed/a/b?lang=ko", "embed"],
  ["/api/v1/a/deals.csv", "api"],
  ["/api?x", "api"],
  ["/_next/static/chunks/a.js", "file"],
  ["/fonts/text-400.woff2", "file"],
  ["/og/ko/a", "file"],
  ["/robots.txt", "file"],
  ["/favicon.ico?v=1", "file"],
  ["/healthz", "probe"],
  ["/readyz?a", "probe"],
  ["/metrics", "probe"],
])("%s is of kind %s", (target, kind) => {
  expect(requestKind(target)).toBe(kind);
});
