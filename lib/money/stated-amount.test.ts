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
    stated: 2_501_000_000,
    currencyStated: "KRW",
    date: parsed.value,
    ...change,
  };
}

describe("a printed sum beside its month's rate", () => {
  test("is computed, with the rate that it implies and the gap between the two", () => {
    expect(compareStated(sum(), rates)).toEqual({
      computed: 2_501_000_000,
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

  test.each([
    ["amount", { amount: null }],
    ["amount", { amount: 0 }],
    ["amount", { stated: 0 }],
    ["amount", { currency: "EUR" }],
    ["currency", { currencyStated: "JPY" }],
    ["date", { on: "2030" }],
    ["date", { on: "2030-02/2030-03" }],
    ["date", { on: "2030-02/.." }],
    ["rate", { on: "2030-03" }],
  ])("has no computed figure for want of its %s: %j", (reason, change) => {
    expect(compareStated(sum(change), rates)).toBe(reason);
  });
});
