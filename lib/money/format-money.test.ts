import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "@/lib/text/lang";
import { formatMoney, formatQualifier } from "./format-money";
import type { Money } from "./money";
import { type Qualifier, qualifiers } from "./qualifier";

function money(amount: number, currency = "USD", qualifier: Qualifier = "exact"): Money {
  return { amount, currency, qualifier };
}

describe("Korean", () => {
  test.each([
    [97_400_000_000, "USD", "974억 달러"],
    [1_300_000_000_000, "USD", "1조3000억 달러"],
    [1_770_000_000_000, "USD", "1조7700억 달러"],
    [38_000_000, "USD", "3800만 달러"],
    [134_700_000, "USD", "1억3470만 달러"],
    [9_740_000_000, "USD", "97억4000만 달러"],
    [134_712_345, "USD", "1억3471만2345달러"],
    [100_000_001, "USD", "1억1달러"],
    [1_088, "USD", "1088달러"],
    [10_000, "USD", "1만 달러"],
    [0, "USD", "0달러"],
    [-0, "USD", "0달러"],
    [-97_400_000_000, "USD", "-974억 달러"],
    [141_000_000_000_000, "KRW", "141조원"],
    [14_100_000_000_000, "KRW", "14조1000억원"],
    [1_500, "KRW", "1500원"],
    [12_300_000_000_000_000, "KRW", "1경2300조원"],
    [1e21, "KRW", "100000경원"],
    [20_000_000_000, "JPY", "200억엔"],
    [20_000_000_000, "EUR", "200억 유로"],
    [500_000_000, "GBP", "5억 파운드"],
    [500_000_000, "AED", "5억 디르함"],
    [500_000_000, "CHF", "5억 CHF"],
    [500, "constructor", "500 constructor"],
  ])("%d %s is %s", (amount, currency, text) => {
    expect(formatMoney(money(amount, currency), "ko")).toBe(text);
  });

  test.each([
    ["exact", 97_400_000_000, "974억 달러"],
    ["up_to", 500_000_000_000, "최대 5000억 달러"],
    ["about", 38_000_000, "약 3800만 달러"],
    ["at_least", 250_000_000, "2억5000만 달러 이상"],
    ["reported", 2_000_000_000, "20억 달러(보도)"],
  ] as const)("%s qualifies %d as %s", (qualifier, amount, text) => {
    expect(formatMoney(money(amount, "USD", qualifier), "ko", { qualified: true })).toBe(text);
  });

  test("short differs for zero alone", () => {
    expect(formatMoney(money(0), "ko", { short: true })).toBe("0");
    expect(formatMoney(money(1_300_000_000_000), "ko", { short: true })).toBe("1조3000억 달러");
  });
});

describe("English", () => {
  test.each([
    [97_400_000_000, "USD", "$97.4 billion", "$97.4bn"],
    [1_300_000_000_000, "USD", "$1.3 trillion", "$1.3tn"],
    [1_250_000_000_000, "USD", "$1.25 trillion", "$1.25tn"],
    [38_000_000, "USD", "$38 million", "$38m"],
    [134_700_000, "USD", "$134.7 million", "$134.7m"],
    [9_740_000_000, "USD", "$9.74 billion", "$9.74bn"],
    [500_000_000_000, "USD", "$500 billion", "$500bn"],
    [141_000_000_000_000, "KRW", "₩141 trillion", "₩141tn"],
    [1_234_567_800_000, "USD", "$1,234.5678 billion", "$1,234.5678bn"],
    [134_712_345, "USD", "$134,712,345", "$134,712,345"],
    [1_088, "USD", "$1,088", "$1,088"],
    [999_999, "USD", "$999,999", "$999,999"],
    [0, "USD", "$0", "$0"],
    [-38_000_000, "USD", "-$38 million", "-$38m"],
    [5_000_000_000, "AED", "AED 5 billion", "AED 5bn"],
    [5_000_000_000, "CHF", "CHF 5 billion", "CHF 5bn"],
  ])("%d %s is %s, short %s", (amount, currency, long, short) => {
    expect(formatMoney(money(amount, currency), "en")).toBe(long);
    expect(formatMoney(money(amount, currency), "en", { short: true })).toBe(short);
  });

  test.each([
    ["exact", 97_400_000_000, "$97.4 billion"],
    ["up_to", 500_000_000_000, "up to $500 billion"],
    ["about", 38_000_000, "about $38 million"],
    ["at_least", 250_000_000, "at least $250 million"],
    ["reported", 2_000_000_000, "$2 billion (reported)"],
  ] as const)("%s qualifies %d as %s", (qualifier, amount, text) => {
    expect(formatMoney(money(amount, "USD", qualifier), "en", { qualified: true })).toBe(text);
  });

  test("short and qualified go together", () => {
    expect(formatMoney(money(500_000_000_000, "USD", "up_to"), "en", { short: true, qualified: true })).toBe(
      "up to $500bn",
    );
  });
});

test("qualifiers are left out unless requested", () => {
  expect(formatMoney(money(38_000_000, "USD", "about"), "en")).toBe("$38 million");
});

test("a fraction is refused, not rounded", () => {
  expect(() => formatMoney(money(0.5), "ko")).toThrow("amount is not a whole number: 0.5");
});

test.each(langs)("every qualifier has a word of its own in %s", (lang) => {
  expect(new Set(qualifiers.map((qualifier) => formatQualifier(qualifier, lang))).size).toBe(qualifiers.length);
});

/** Amounts of every length, round ones as well as those in which every digit counts. */
const amounts = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }))
  .map(([value, zeros]) => Math.trunc(value / 10 ** zeros) * 10 ** zeros)
  .filter(Number.isSafeInteger);

function readKorean(text: string): number {
  const values = new Map([
    ["경", 10n ** 16n],
    ["조", 10n ** 12n],
    ["억", 10n ** 8n],
    ["만", 10n ** 4n],
    ["", 1n],
  ]);
  let total = 0n;
  for (const [, digits = "", unit = ""] of text.matchAll(/(\d+)([만억조경]?)/g))
    total += BigInt(digits) * (values.get(unit) ?? 0n);
  return Number(text.startsWith("-") ? -total : total);
}

function readEnglish(text: string): number {
  const zeros = new Map([
    [" trillion", 12],
    [" billion", 9],
    [" million", 6],
  ]);
  const [, whole = "", fraction = "", unit = ""] = /^-?\$([\d,]+)(?:\.(\d+))?( \w+)?$/.exec(text) ?? [];
  const digits = whole.replaceAll(",", "") + fraction.padEnd(zeros.get(unit) ?? 0, "0");
  return Number(text.startsWith("-") ? `-${digits}` : digits);
}

test("no digit is lost in either language", () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readKorean(formatMoney(money(amount), "ko"))).toBe(amount + 0);
      expect(readEnglish(formatMoney(money(amount), "en"))).toBe(amount + 0);
    }),
    { numRuns: 2000 },
  );
});

test("Korean has groups of one to four digits without commas, and a space only after a unit", () => {
  const form = /^-?(?:\d{1,4}경)?(?:\d{1,4}조)?(?:\d{1,4}억)?(?:\d{1,4}만)?(?:\d{1,4}|(?<=[만억조경]) )달러$/;
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(formatMoney(money(amount), "ko")).toMatch(form);
    }),
  );
});
