import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishUnit, isRounded } from "./english-unit";
import { formatMoney } from "./format-money";
import type { Money } from "./money";

const won = (amount: number): Money => ({ amount, currency: "KRW", qualifier: "exact" });

/** Amounts in won that are read side by side, in English. */
function sideBySide(...amounts: readonly number[]): string[] {
  return amounts.map((amount) => formatMoney(won(amount), "en", { unit: englishUnit(amounts) }));
}

describe("English amounts of a currency without cents", () => {
  test.each([
    [1_815_626_700_000, "₩1.82 trillion", "₩1.82tn", "₩1,815,626,700,000"],
    [673_209_900_000, "₩673 billion", "₩673bn", "₩673,209,900,000"],
    [999_600_000_000, "₩1 trillion", "₩1tn", "₩999,600,000,000"],
    [18_695_000_000_000, "₩18.7 trillion", "₩18.7tn", "₩18,695,000,000,000"],
    [1_234_500_000_000_000, "₩1,230 trillion", "₩1,230tn", "₩1,234,500,000,000,000"],
    [1_543_000, "₩1,543,000", "₩1,543,000", "₩1,543,000"],
    [0, "₩0", "₩0", "₩0"],
    [-2_833_600_000_000, "-₩2.83 trillion", "-₩2.83tn", "-₩2,833,600,000,000"],
  ])("have three digits: %d", (amount, long, short, exact) => {
    expect(formatMoney(won(amount), "en")).toBe(long);
    expect(formatMoney(won(amount), "en", { short: true })).toBe(short);
    expect(formatMoney(won(amount), "en", { exact: true })).toBe(exact);
  });

  test("have one unit side by side, in which none is less than a tenth", () => {
    expect(sideBySide(2_833_600_000_000, 1_815_626_700_000, 118_100_000_000)).toEqual([
      "₩2.83 trillion",
      "₩1.82 trillion",
      "₩0.118 trillion",
    ]);
    expect(sideBySide(10_904_000_000_000, 43_000_000_000)).toEqual(["₩10,900 billion", "₩43 billion"]);
    expect(sideBySide(500_000_000_000, 786_800_000_000)).toEqual(["₩500 billion", "₩787 billion"]);
  });

  test("keep every digit as prices", () => {
    expect(sideBySide(504_333, 1_543_000, 877_000)).toEqual(["₩504,333", "₩1,543,000", "₩877,000"]);
  });

  test("have each its own unit where they are too far apart for one", () => {
    expect(englishUnit([1_000, 2_000_000_000_000])).toBeUndefined();
    expect(sideBySide(1_000, 2_000_000_000_000)).toEqual(["₩1,000", "₩2 trillion"]);
    expect(sideBySide(504_333, 41_406_600_000_000)).toEqual(["₩504,333", "₩41.4 trillion"]);
  });

  test("are no other than their Korean ones, to half a per cent, in one unit and at most three digits", () => {
    const amounts = fc.array(fc.integer({ min: 10_000_000, max: 1e15 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, (all) => {
        const unit = englishUnit(all);
        for (const amount of all) {
          const [, digits = "", word = ""] = /^₩([\d,.]+) ?(\w*)$/.exec(formatMoney(won(amount), "en", { unit })) ?? [];
          const zeros = { "": 0, million: 6, billion: 9, trillion: 12 }[word] ?? Number.NaN;
          const number = Number(digits.replaceAll(",", ""));
          expect(Math.abs((number * 10 ** zeros) / amount - 1)).toBeLessThanOrEqual(0.005);
          if (unit !== undefined) expect(zeros).toBe(unit);
          if (zeros > 0)
            expect(
              String(number)
                .replace(".", "")
                .replace(/^0+|0+$/g, "").length,
            ).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});

test("currencies with cents are not rounded, nor is what is no code", () => {
  expect(["KRW", "JPY", "VND", "USD", "EUR", "", "won"].filter(isRounded)).toEqual(["KRW", "JPY", "VND"]);
  expect(formatMoney({ amount: 7_432_000_000, currency: "USD", qualifier: "exact" }, "en")).toBe("$7.432 billion");
});
