import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies } from "@/lib/money/currencies";
import { formatMoney } from "@/lib/money/format-money";
import { langs } from "@/lib/text/lang";
import { amountsIn, numberAt } from "./amounts-in";
import { foldText } from "./fold-text";

test.each<[text: string, value: number, currency: string | null]>([
  ["974억", 97_400_000_000, null],
  ["974억 달러", 97_400_000_000, "USD"],
  ["974억달러", 97_400_000_000, "USD"],
  ["97.4B", 97_400_000_000, null],
  ["97.4bn", 97_400_000_000, null],
  ["$97.4 billion", 97_400_000_000, "USD"],
  ["US$97.4-billion", 97_400_000_000, "USD"],
  ["97.4 billion dollars", 97_400_000_000, "USD"],
  ["97.4 billion US dollars", 97_400_000_000, "USD"],
  ["97,400,000,000", 97_400_000_000, null],
  ["97400000000", 97_400_000_000, null],
  ["1조3000억", 1_300_000_000_000, null],
  ["1조 3000억원", 1_300_000_000_000, "KRW"],
  ["1.3조", 1_300_000_000_000, null],
  ["3천억", 300_000_000_000, null],
  ["5천500만", 55_000_000, null],
  ["2백", 200, null],
  ["1만2345달러", 12_345, "USD"],
  ["₩1.4 trillion", 1_400_000_000_000, "KRW"],
  ["EUR 5 million", 5_000_000, "EUR"],
  ["5 million yen", 5_000_000, "JPY"],
  ["-122.4", -122.4, null],
  ["12k", 12_000, null],
  ["$0", 0, "USD"],
])("%s is a number", (text, value, currency) => {
  expect(numberAt(foldText(text), 0)).toEqual({ start: 0, end: text.length, value, currency });
});

test.each(["2025-02-10", "974억을", "97.4bx", "5mw", "1,2", "1.2.3", "$", "억", "12개"])("%s is none", (text) => {
  expect(numberAt(foldText(text), 0)).toBeUndefined();
});

test("amounts are read out of running text, and bare digits are not", () => {
  const text = foldText("In 2024 it bid $97.4 billion (141조원) for 1,200 MW; 3.5 percent, 5 m, No. 12, 9억 7400만을.");
  const stated = amountsIn(text).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);
  expect(stated).toEqual([
    ["$97.4 billion", 97_400_000_000, "USD"],
    ["141조원", 141_000_000_000_000, "KRW"],
    ["1,200", 1200, null],
    ["9억 7400만", 974_000_000, null],
  ]);
});

test("a currency before a figure belongs to it, and what precedes the currency does not", () => {
  const text = foldText("(USD 5 million) plus 6 million, bonus$7, US$8 and 9 million CNY");
  expect(amountsIn(text).map(({ start, end, currency }) => [text.slice(start, end), currency])).toEqual([
    ["usd 5 million", "USD"],
    ["6 million", null],
    ["$7", "USD"],
    ["us$8", "USD"],
    ["9 million cny", "CNY"],
  ]);
});

test("long runs of digits and letters of figures are looked through in one go", () => {
  for (const part of ["1", "1천", "1,000", "1만", "1억 ", "$", "1.1", "1 billion", "us "]) {
    for (const end of ["", "x", "만", "!"]) {
      const text = part.repeat(20_000 / part.length) + end;
      expect(amountsIn(text).length).toBeLessThanOrEqual(20_000);
      expect(numberAt(text, 0)?.start ?? 0).toBe(0);
    }
  }
});

test("whatever amount is formatted, in either language, long or short, is read as itself", () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 2 ** 50 }),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 4, max: 11 })).map(([n, zeros]) => n * 10 ** zeros),
  );
  const property = fc.property(amount, fc.constantFrom(...currencies.keys()), (value, currency) => {
    const money = { amount: value, currency, qualifier: "exact" } as const;
    const formatted = [
      ...langs.map((lang) => formatMoney(money, lang, { exact: true })),
      formatMoney(money, "en", { short: true, exact: true }),
    ];
    for (const text of formatted.map(foldText)) {
      expect(numberAt(text, 0), text).toEqual({ start: 0, end: text.length, value, currency });
      expect(amountsIn(`so ${text}, he said`), text).toEqual([{ start: 3, end: 3 + text.length, value, currency }]);
    }
  });
  fc.assert(property, { seed: 974, numRuns: 2000 });
});
