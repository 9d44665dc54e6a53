import fc from "fast-check";
import { expect, test } from "vitest";
import { orderPlaces } from "./order-places";

test("without keys, places keep their order", () => {
  expect(orderPlaces([3, 1, 2], [])).toEqual([3, 1, 2]);
  expect(orderPlaces([], [{ ranks: Int32Array.of(), descending: true }])).toEqual([]);
});

test("places come as a comparison of their ranks would order them, equal ones as they came", () => {
  const size = 12;
  const key = fc.record({
    ranks: fc.array(fc.integer({ min: -1, max: 5 }), { minLength: size, maxLength: size }),
    descending: fc.boolean(),
  });
  const places = fc.shuffledSubarray([...new Array(size).keys()]);
  const property = fc.property(places, fc.array(key, { maxLength: 3 }), (given, keys) => {
    const value = (ranks: readonly number[], place: number, descending: boolean) => {
      const rank = ranks[place] ?? -1;
      return rank < 0 ? Number.MAX_SAFE_INTEGER : descending ? -rank : rank;
    };
    const expected = given.toSorted((a, b) => {
      const order = keys.map(({ ranks, descending }) => value(ranks, a, descending) - value(ranks, b, descending));
      return order.find((each) => each !== 0) ?? 0;
    });
    const typed = keys.map(({ ranks, descending }) => ({ ranks: Int32Array.from(ranks), descending }));
    expect(orderPlaces(given, typed)).toEqual(expected);
  });
  fc.assert(property, { seed: 12, numRuns: 1000 });
});
