import { expect, test } from "vitest";
import { formatComputed } from "./format-computed";

test.each([
  ["exact", "about ₩141 trillion", "약 140조7000억원"],
  ["about", "about ₩141 trillion", "약 140조7000억원"],
  ["up_to", "up to about ₩141 trillion", "최대 약 140조7000억원"],
] as const)("a computed amount is rounded and called about: %s", (qualifier, english, korean) => {
  const money = { amount: 140_722_857_680_000, currency: "KRW", qualifier };
  expect([formatComputed(money, "en"), formatComputed(money, "ko")]).toEqual([english, korean]);
});

test("one in dollars keeps four digits in either language", () => {
  const money = { amount: 140_722_857, currency: "USD", qualifier: "at_least" } as const;
  expect([formatComputed(money, "en"), formatComputed(money, "ko")]).toEqual([
    "at least about $140.7 million",
    "약 1억4070만 달러 이상",
  ]);
});
