import fc from "fast-check";
import { expect, test } from "vitest";
import type { Money } from "./money";
import { qualifiers } from "./qualifier";
import { sumMoney } from "./sum-money";

const dollars = (amount: number, qualifier: Money["qualifier"] = "exact") => ({ amount, currency: "USD", qualifier });

test("parts are skipped, the unknown is counted and not zero, a mix of qualifiers is named", () => {
  const sums = sumMoney([
    { money: dollars(500, "up_to"), contained: false },
    { money: dollars(100, "about"), contained: true },
    { money: dollars(7), contained: false },
    { money: { amount: 9, currency: "KRW", qualifier: "exact" }, contained: false },
    { money: null, contained: false },
  ]);
  expect(sums).toEqual({
    sums: [
      {
        currency: "USD",
        amount: 507,
        count: 2,
        qualifiers: [
          { qualifier: "exact", count: 1 },
          { qualifier: "up_to", count: 1 },
        ],
      },
      { currency: "KRW", amount: 9, count: 1, qualifiers: [{ qualifier: "exact", count: 1 }] },
    ],
    contained: 1,
    unknown: 1,
  });
});

test("every figure is added, skipped or unknown, and order changes no sum", () => {
  const addend = fc.record({
    money: fc.option(
      fc.record({
        amount: fc.integer({ min: 0, max: 10 ** 12 }),
        currency: fc.constantFrom("USD", "KRW"),
        qualifier: fc.constantFrom(...qualifiers),
      }),
    ),
    contained: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(addend), (addends) => {
      const { sums, contained, unknown } = sumMoney(addends);
      expect(sums.reduce((count, sum) => count + sum.count, 0) + contained + unknown).toBe(addends.length);
      const amounts = new Map(sums.map(({ currency, amount }) => [currency, amount]));
      const turned = new Map(sumMoney(addends.toReversed()).sums.map(({ currency, amount }) => [currency, amount]));
      expect(turned).toEqual(amounts);
    }),
  );
});
