import { expect, test } from "vitest";
import { formatGaps, formatNames } from "./format-gaps";

const gaps = [
  { name: "Second", gap: { reason: "rate", month: "2030-03", currencies: ["KRW"] } },
  { name: "First", gap: { reason: "rate", month: "2030-01", currencies: ["KRW"] } },
  { name: "Third", gap: { reason: "rate", month: "2030-03", currencies: ["EUR"] } },
  { name: "Second", gap: { reason: "rate", month: "2030-03", currencies: ["KRW"] } },
  { name: "Year", gap: { reason: "date" } },
] as const;

test("amounts without a rate are named by month, those without a month last", () => {
  expect(formatGaps(gaps, "en")).toBe(
    "no rate for January 2030: First; no rate for March 2030: Second, Third; date not known to the month: Year",
  );
  expect(formatGaps(gaps, "ko")).toMatch(/^2030년 1월 환율 없음: First; 2030년 3월 환율 없음: Second, Third; 날짜가/);
  expect(formatGaps([], "en")).toBe("");
});

test("of many names the first ones are said, and how many more there are", () => {
  const names = Array.from({ length: 9 }, (_, index) => `n${index}`);
  expect(formatNames(names, "en")).toBe("n0, n1, n2, n3, n4, n5, 3 more");
  expect(formatNames(names.slice(0, 2), "ko")).toBe("n0, n1");
});
