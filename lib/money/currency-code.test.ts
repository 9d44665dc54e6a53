import { expect, test } from "vitest";
import { currencies } from "./currencies";
import { isCurrencyCode, nearestCurrency } from "./currency-code";

test("the currencies with names, and many without, are in use", () => {
  for (const code of [...currencies.keys(), "CHF", "INR", "BRL"]) expect(isCurrencyCode(code)).toBe(true);
});

test.each(["", "KWR", "usd", "$", "DEM", "XXX", "US", "USDT"])("%j is no code of a currency in use", (text) => {
  expect(isCurrencyCode(text)).toBe(false);
});

test.each([
  ["KWR", "KRW"],
  ["UDS", "USD"],
  ["krw", "KRW"],
  [" EUR ", "EUR"],
  ["EURO", "EUR"],
  ["USB", "USD"],
  ["won", "KRW"],
  ["원", "KRW"],
  ["달러", "USD"],
  ["Dollars", "USD"],
  ["€", "EUR"],
  ["BRLL", "BRL"],
])("%j probably means %s", (text, code) => {
  expect(nearestCurrency(text)).toBe(code);
});

test("what is near no code has no suggestion", () => {
  expect(nearestCurrency("barrels of oil")).toBeUndefined();
});
