import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/lib/dates/parse-edtf";
import { compareStated, rateGapThreshold } from "./stated-amount";

const rates = [{ month: { edtf: "2030-02" }, currency: "KRW", per_usd: 1250.5 }];

function sum(change: Partial<Parameters<typeof compareStated>[0]> & { readonly on?: string } = {}) {
  const parsed = parseEdtf(change.on ?? "2030-02-10");
  if (!parsed.ok) throw new Error(parsed.reason);
  return {
    amount: 2_000_000,
    currency: "USD",
    qualifier: "exact" as const,
    stated: 2_501_000_000,
    currencyStated: "KRW",
    date: parsed.value,
    ...change,
  };
}

describe("a printed sum beside its month's rate", () => {
  test("is computed, with the rate that it implies and the gap between the two", () => {
    expect(compareStated(sum(), rates)).toEqual({
      computed: {
        amount: 2_501_000_000,
        currency: "KRW",
        qualifier: "exact",
        conversion: { month: "2030-02", rates: [{ currency: "KRW", perUsd: 1250.5 }] },
      },
      of: "KRW",
      per: "USD",
      implied: 1250.5,
      month: "2030-02",
      rate: 1250.5,
      gap: 0,
      remarkable: false,
    });
  });

  test("implies a rate with a signed gap to the month's", () => {
    const at1500 = [{ month: { edtf: "2030-02" }, currency: "KRW", per_usd: 1500 }];
    const won = (stated: number) => compareStated(sum({ amount: 500_000_000_000, stated }), at1500);
    expect(won(700_000_000_000_000)).toMatchObject({ implied: 1400, gap: expect.closeTo(-1 / 15, 12) });
    expect(won(772_500_000_000_000)).toMatchObject({ implied: 1545, gap: expect.closeTo(rateGapThreshold, 12) });
  });

  test.each([
    [2_501_000_000 * 1.029, false],
    [2_501_000_000 * 1.031, true],
    [2_501_000_000 * 0.971, false],
    [2_501_000_000 * 0.969, true],
  ])("%d won is remarkable: %s", (stated, remarkable) => {
    expect(compareStated(sum({ stated }), rates)).toMatchObject({ remarkable });
  });

  test("is computed the other way as well, with its rate quoted as papers do", () => {
    const change = { amount: 2_501_000_000, currency: "KRW", stated: 2_200_000, currencyStated: "USD" };
    const result = compareStated(sum(change), rates);
    expect(result).toMatchObject({
      computed: { amount: 2_000_000, currency: "USD" },
      of: "KRW",
      per: "USD",
      rate: 1250.5,
    });
    expect(result).toMatchObject({ implied: expect.closeTo(1136.818, 3), gap: expect.closeTo(-1 / 11, 12) });
  });

  test("is computed between any two currencies that have rates", () => {
    const two = [...rates, { month: { edtf: "2030-02" }, currency: "EUR", per_usd: 0.8 }];
    expect(compareStated(sum({ currency: "EUR" }), two)).toMatchObject({
      computed: { amount: 3_126_250_000, currency: "KRW" },
      of: "KRW",
      per: "EUR",
      rate: 1250.5 / 0.8,
    });
  });

  test.each([
    [{ reason: "amount" }, { amount: null }],
    [{ reason: "amount" }, { amount: 0 }],
    [{ reason: "amount" }, { stated: 0 }],
    [{ reason: "amount" }, { currency: null }],
    [{ reason: "currency" }, { currencyStated: "USD" }],
    [{ reason: "rate", month: "2030-02", currencies: ["EUR"] }, { currency: "EUR" }],
    [{ reason: "rate", month: "2030-02", currencies: ["JPY"] }, { currencyStated: "JPY" }],
    [{ reason: "date" }, { on: "2030" }],
    [{ reason: "date" }, { on: "2030-02/2030-03" }],
    [{ reason: "date" }, { on: "2030-02/.." }],
    [{ reason: "rate", month: "2030-03", currencies: ["KRW"] }, { on: "2030-03" }],
  ])("has no computed figure, and says why: %j, %j", (reason, change) => {
    expect(compareStated(sum(change), rates)).toEqual(reason);
  });
});
