import { expect, test } from "vitest";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { comparable, isComparable } from "./comparable";

const rates = [
  { month: { edtf: "2030-02" }, currency: "KRW", per_usd: 1250 },
  { month: { edtf: "2030-02" }, currency: "EUR", per_usd: 0.8 },
  { month: { edtf: "2030-03" }, currency: "KRW", per_usd: 1300 },
];

function inCurrency(currency: string, own: string, date: string | null) {
  const money = { amount: 1_000_000, currency: own, qualifier: "up_to" } as const;
  return comparable(money, currency, date === null ? null : toEdtfDate(date), rates);
}

test("an amount in the currency itself is as stated, whatever its date", () => {
  for (const date of ["2030", "2031-05", null]) {
    expect(inCurrency("KRW", "KRW", date)).toEqual({
      amount: 1_000_000,
      currency: "KRW",
      qualifier: "up_to",
      conversion: null,
    });
  }
});

test("an amount in another is converted at its month's rates, both ways, with its qualifier", () => {
  expect(inCurrency("USD", "KRW", "2030-02-10")).toEqual({
    amount: 800,
    currency: "USD",
    qualifier: "up_to",
    conversion: { month: "2030-02", rates: [{ currency: "KRW", perUsd: 1250 }] },
  });
  expect(inCurrency("KRW", "EUR", "2030-02")).toMatchObject({ amount: 1_562_500_000, qualifier: "up_to" });
});

test.each([
  ["KRW", "USD", "2030", { reason: "date" }],
  ["KRW", "USD", "2030-02/2030-03", { reason: "date" }],
  ["KRW", "USD", null, { reason: "date" }],
  ["KRW", "USD", "2030-04", { reason: "rate", month: "2030-04", currencies: ["KRW"] }],
  ["KRW", "EUR", "2030-03", { reason: "rate", month: "2030-03", currencies: ["EUR"] }],
  ["JPY", "GBP", "2030-02", { reason: "rate", month: "2030-02", currencies: ["GBP", "JPY"] }],
] as const)("an amount that cannot be in %s, in %s of %s, says why", (currency, own, date, gap) => {
  const result = inCurrency(currency, own, date);
  expect(result).toEqual(gap);
  expect(isComparable(result)).toBe(false);
});
