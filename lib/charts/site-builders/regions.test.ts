import fc from "fast-check";
import { expect, test } from "vitest";
import { regionsOf } from "./regions";

const place = (longitude: number, latitude: number) => ({ longitude, latitude });

test("what lies close together is one region, also by way of others; the largest comes first", () => {
  const places = [place(17, 68), place(-100, 32), place(-84, 42), place(-116, 33)];
  expect(regionsOf(places, 4)).toEqual([places.slice(1), places.slice(0, 1)]);
});

test("of too many regions the nearest are joined", () => {
  const places = [place(0, 0), place(50, 0), place(90, 0), place(150, 0)];
  expect(regionsOf(places, 2)).toEqual([places.slice(0, 3), places.slice(3)]);
});

test("every place is in one region, and there are no more than asked for", () => {
  const degrees = (most: number) => fc.integer({ min: -most, max: most });
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees(180), degrees(90)), { maxLength: 12 }), (all) => {
      const places = all.map(([longitude, latitude]) => place(longitude, latitude));
      const regions = regionsOf(places, 3);
      expect(regions.length).toBeLessThanOrEqual(3);
      expect(regions.flat()).toHaveLength(places.length);
      expect(new Set(regions.flat())).toEqual(new Set(places));
    }),
  );
});
