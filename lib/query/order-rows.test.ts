import fc from "fast-check";
import { expect, test } from "vitest";
import { orderRows } from "./order-rows";

test("without keys, rows keep their order", () => {
  expect(orderRows([3, 1, 2], [])).toEqual([3, 1, 2]);
  expect(orderRows([], [{ ranks: Int32Array.of(), descending: true }])).toEqual([]);
});

test("rows come as a comparison of their ranks would order them, equal ones as they came", () => {
  const size = 12;
  const key = fc.record({
    ranks: fc.array(fc.integer({ min: -1, max: 5 }), { minLength: size, maxLength: size }),
    descending: fc.boolean(),
  });
  const rows = fc.shuffledSubarray([...new Array(size).keys()]);
  const property = fc.property(rows, fc.array(key, { maxLength: 3 }), (given, keys) => {
    const value = (ranks: readonly number[], row: number, descending: boolean) => {
      const rank = ranks[row] ?? -1;
      return rank < 0 ? Number.MAX_SAFE_INTEGER : descending ? -rank : rank;
    };
    const expected = given.toSorted((a, b) => {
      const order = keys.map(({ ranks, descending }) => value(ranks, a, descending) - value(ranks, b, descending));
      return order.find((each) => each !== 0) ?? 0;
    });
    const typed = keys.map(({ ranks, descending }) => ({ ranks: Int32Array.from(ranks), descending }));
    expect(orderRows(given, typed)).toEqual(expected);
  });
  fc.assert(property, { seed: 12, numRuns: 1000 });
});
