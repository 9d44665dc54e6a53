import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { monthlyRate, type RateRow, toWon } from "./convert-won";

const rates: readonly RateRow[] = [
  { month: { edtf: "2025-02" }, currency: "EUR", per_usd: 0.9601 },
  { month: { edtf: "2025-02" }, currency: "KRW", per_usd: 1444.1253 },
  { month: { edtf: "2025-10" }, currency: "KRW", per_usd: 1423.5 },
];

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

function dollars(amount: number) {
  return { amount, currency: "USD" };
}

describe("the rate of a date", () => {
  test.each(["2025-02", "2025-02-10", "2025-02~", "2025-02-10?", "2025-02-03/2025-02-10"])(
    "%s has its month's",
    (text) => {
      expect(monthlyRate(rates, date(text))).toEqual({ rate: 1444.1253, month: "2025-02" });
    },
  );

  test.each([
    ["2025", "coarser than a month"],
    ["2025~", "coarser than a month"],
    ["2025-02-27/2025-03-02", "across months"],
    ["2025-02/..", "open"],
    ["2024-02", "a month without a rate"],
  ])("%s has none: %s", (text) => {
    expect(monthlyRate(rates, date(text))).toBeNull();
    expect(toWon(dollars(1), date(text), rates)).toBeNull();
  });
});

describe("won", () => {
  test("are computed exactly and name their rate", () => {
    expect(toWon(dollars(97_400_000_000), date("2025-02-10"), rates)).toEqual({
      amount: 140_657_804_220_000,
      rate: 1444.1253,
      month: "2025-02",
    });
  });

  test.each([
    [1, 1424],
    [3, 4271],
    [-1, -1423],
    [-3, -4270],
    [0, 0],
  ])("%d dollars at 1423.5 are rounded half up to %d", (amount, won) => {
    expect(toWon(dollars(amount), date("2025-10"), rates)?.amount).toBe(won);
  });

  test("are given for dollars alone", () => {
    expect(toWon({ amount: 1, currency: "EUR" }, date("2025-02"), rates)).toBeNull();
  });

  test("are refused for a broken rate", () => {
    const broken = [{ month: { edtf: "2025-02" }, currency: "KRW", per_usd: 0 }];
    expect(() => toWon(dollars(1), date("2025-02"), broken)).toThrow("rate is not a plain positive decimal: 0");
  });

  test("lie within half a won of the exact product", () => {
    const tenThousandths = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), tenThousandths, (amount, rate) => {
        const row = { month: { edtf: "2025-02" }, currency: "KRW", per_usd: rate / 10_000 };
        const won = toWon(dollars(amount), date("2025-02"), [row])?.amount;
        if (won === undefined || !Number.isSafeInteger(won)) return;
        const off = BigInt(amount) * BigInt(rate) - BigInt(won) * 10_000n;
        expect(off >= -5_000n && off < 5_000n).toBe(true);
      }),
    );
  });
});
