import fc from "fast-check";
import { expect, test } from "vitest";
import { linearTicks, logTicks } from "./nice-ticks";

test("linear ticks are round steps from zero to at most the largest value", () => {
  expect(linearTicks(500)).toEqual([0, 100, 200, 300, 400, 500]);
  expect(linearTicks(97)).toEqual([0, 20, 40, 60, 80]);
  expect(linearTicks(0)).toEqual([0]);
});

test("linear ticks are from two to six whole numbers in even steps", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (largest) => {
      const ticks = linearTicks(largest);
      const [zero, step = 0] = ticks;
      expect(zero).toBe(0);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeLessThanOrEqual(largest);
      expect(ticks.length * step).toBeGreaterThan(largest);
    }),
  );
});

test("logarithmic ticks are the powers of ten around the values", () => {
  expect(logTicks(14, 210)).toEqual([10, 100, 1000]);
  expect(logTicks(1000, 1000)).toEqual([1000]);
  expect(logTicks(1000, 1_000_000_000)).toEqual([1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
});
