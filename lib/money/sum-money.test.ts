import fc from "fast-check";
import { expect, test } from "vitest";
import type { Money } from "./money";
import { qualifiers } from "./qualifier";
import { sumMoney } from "./sum-money";

const dollars = (amount: number, qualifier: Money["qualifier"] = "exact") => ({ amount, currency: "USD", qualifier });

test("figures are added, and a mix of qualifiers is named", () => {
  expect(sumMoney([dollars(500, "up_to"), dollars(7), dollars(100, "about"), dollars(1)])).toEqual({
    currency: "USD",
    amount: 608,
    count: 4,
    qualifiers: [
      { qualifier: "exact", count: 2 },
      { qualifier: "about", count: 1 },
      { qualifier: "up_to", count: 1 },
    ],
  });
});

test("nothing has no sum, and figures in two currencies are never added", () => {
  expect(sumMoney([])).toBeNull();
  expect(() => sumMoney([dollars(1), { ...dollars(1), currency: "KRW" }])).toThrow("cannot be added to USD: KRW");
});

test("every figure is counted once, and order changes no sum", () => {
  const figure = fc
    .record({ amount: fc.integer({ min: 0, max: 10 ** 12 }), qualifier: fc.constantFrom(...qualifiers) })
    .map(({ amount, qualifier }) => dollars(amount, qualifier));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1 }), (figures) => {
      const sum = sumMoney(figures);
      expect(sum?.amount).toBe(figures.reduce((total, { amount }) => total + amount, 0));
      expect(sum?.qualifiers.reduce((total, { count }) => total + count, 0)).toBe(figures.length);
      expect(sumMoney(figures.toReversed())).toEqual(sum);
    }),
  );
});
