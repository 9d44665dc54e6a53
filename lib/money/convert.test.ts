import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { convertMoney, monthlyRate, type RateRow, ratesMissing } from "./convert";

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

function toWon(amount: number, on: string, currency = "USD") {
  return convertMoney({ amount, currency }, "KRW", date(on), rates);
}

describe("the rate of a date", () => {
  test.each(["2025-02", "2025-02-10", "2025-02~", "2025-02-10?", "2025-02-03/2025-02-10"])(
    "%s has its month's",
    (text) => {
      expect(monthlyRate(rates, "KRW", date(text))).toEqual({ rate: 1444.1253, month: "2025-02" });
      expect(monthlyRate(rates, "EUR", date(text))).toEqual({ rate: 0.9601, month: "2025-02" });
    },
  );

  test("of the dollar is 1 in every month", () => {
    expect(monthlyRate([], "USD", date("1999-12-31"))).toEqual({ rate: 1, month: "1999-12" });
    expect(monthlyRate([], "USD", date("1999"))).toBeNull();
  });

  test.each([
    ["2025", "coarser than a month"],
    ["2025~", "coarser than a month"],
    ["2025-02-27/2025-03-02", "across months"],
    ["2025-02/..", "open"],
    ["2024-02", "a month without a rate"],
  ])("%s has none: %s", (text) => {
    expect(monthlyRate(rates, "KRW", date(text))).toBeNull();
    expect(toWon(1, text)).toBeNull();
  });

  test("is missing by name", () => {
    expect(ratesMissing(rates, "2025-10", ["USD", "EUR", "KRW"])).toEqual(["EUR"]);
  });
});

describe("a converted amount", () => {
  test("is computed exactly and names its rate and its month", () => {
    expect(toWon(97_400_000_000, "2025-02-10")).toEqual({
      amount: 140_657_804_220_000,
      currency: "KRW",
      conversion: { month: "2025-02", rates: [{ currency: "KRW", perUsd: 1444.1253 }] },
    });
  });

  test("goes to dollars by the same rate", () => {
    expect(convertMoney({ amount: 140_657_804_220_000, currency: "KRW" }, "USD", date("2025-02"), rates)).toEqual({
      amount: 97_400_000_000,
      currency: "USD",
      conversion: { month: "2025-02", rates: [{ currency: "KRW", perUsd: 1444.1253 }] },
    });
  });

  test("goes from one other currency to another by way of the dollar, without rounding on the way", () => {
    // 1 000 / 0.9601 × 1444.1253 = 1 504 140.506…
    expect(toWon(1_000, "2025-02", "EUR")).toEqual({
      amount: 1_504_141,
      currency: "KRW",
      conversion: {
        month: "2025-02",
        rates: [
          { currency: "EUR", perUsd: 0.9601 },
          { currency: "KRW", perUsd: 1444.1253 },
        ],
      },
    });
    expect(toWon(1_000, "2025-10", "EUR")).toBeNull();
  });

  test.each([
    [1, 1424],
    [3, 4271],
    [-1, -1423],
    [-3, -4270],
    [0, 0],
  ])("%d dollars at 1423.5 are rounded half up to %d", (amount, won) => {
    expect(toWon(amount, "2025-10")?.amount).toBe(won);
  });

  test("keeps its qualifier, and is none in its own currency", () => {
    const money = { amount: 1, currency: "USD", qualifier: "up_to" } as const;
    expect(convertMoney(money, "KRW", date("2025-02"), rates)).toMatchObject({ qualifier: "up_to" });
    expect(convertMoney(money, "USD", date("2025-02"), rates)).toBeNull();
  });

  test("is refused for a broken rate", () => {
    const broken = [{ month: { edtf: "2025-02" }, currency: "KRW", per_usd: 0 }];
    expect(() => convertMoney({ amount: 1, currency: "USD" }, "KRW", date("2025-02"), broken)).toThrow(
      "rate is not a plain positive decimal: 0",
    );
  });

  test("lies within half a unit of the exact quotient, whatever the two rates", () => {
    const tenThousandths = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), tenThousandths, tenThousandths, (amount, from, to) => {
        const rows = [
          { month: { edtf: "2025-02" }, currency: "AAA", per_usd: from / 10_000 },
          { month: { edtf: "2025-02" }, currency: "BBB", per_usd: to / 10_000 },
        ];
        const result = convertMoney({ amount, currency: "AAA" }, "BBB", date("2025-02"), rows)?.amount;
        if (result === undefined || !Number.isSafeInteger(result)) return;
        const doubledGap = 2n * (BigInt(amount) * BigInt(to) - BigInt(result) * BigInt(from));
        expect(doubledGap >= -BigInt(from) && doubledGap < BigInt(from)).toBe(true);
      }),
    );
  });
});
