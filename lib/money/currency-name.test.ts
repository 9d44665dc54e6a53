import { expect, test } from "vitest";
import { currencyName, currencyUnit } from "./currency-name";

test.each([
  ["USD", "US dollars", "미국 달러"],
  ["KRW", "South Korean won", "원"],
  ["EUR", "euros", "유로"],
  ["CHF", "Swiss francs", "스위스 프랑"],
  ["", "", ""],
])("the currency %s is named in captions", (code, en, ko) => {
  expect([currencyName(code, "en"), currencyName(code, "ko")]).toEqual([en, ko]);
});

test.each([
  ["USD", "dollar", "dollars", "달러"],
  ["KRW", "won", "won", "원"],
  ["JPY", "yen", "yen", "엔"],
  ["CHF", "CHF", "CHF", "CHF"],
])("one and several units of %s have short names", (code, one, several, ko) => {
  expect([currencyUnit(code, "en"), currencyUnit(code, "en", true), currencyUnit(code, "ko", true)]).toEqual([
    one,
    several,
    ko,
  ]);
});
