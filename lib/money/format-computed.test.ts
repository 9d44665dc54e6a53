import { expect, test } from "vitest";
import { formatComputed } from "./format-computed";

test.each([
  ["exact", "about ₩140.7 trillion", "약 140조7000억원"],
  ["about", "about ₩140.7 trillion", "약 140조7000억원"],
  ["up_to", "up to about ₩140.7 trillion", "최대 약 140조7000억원"],
] as const)("a computed amount is rounded and called about: %s", (qualifier, english, korean) => {
  const money = { amount: 140_722_857_680_000, currency: "KRW", qualifier };
  expect([formatComputed(money, "en"), formatComputed(money, "ko")]).toEqual([english, korean]);
});
