import fc from "fast-check";
import { expect, test } from "vitest";
import { linearTicks, logTicks, rangeTicks } from "./nice-ticks";

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

test("ticks of a range begin below its low end and end above its high one", () => {
  expect(rangeTicks(0, 15_000)).toEqual([0, 5000, 10_000, 15_000]);
  expect(rangeTicks(0, 46.7)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(rangeTicks(1405, 1452)).toEqual([1400, 1420, 1440, 1460]);
  expect(rangeTicks(0, 0.25)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
  expect(rangeTicks(-3, 2)).toEqual([-3, -2, -1, 0, 1, 2]);
});

test("ticks of a range are from two to six in even steps, and hold the range", () => {
  const value = fc.maxSafeInteger().map((each) => Number((each / 1000).toPrecision(6)));
  fc.assert(
    fc.property(value, value, (one, other) => {
      fc.pre(Math.abs(one - other) > Math.max(Math.abs(one), Math.abs(other)) * 1e-4);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const ticks = rangeTicks(low, high);
      const [first = 0, second = 0] = ticks;
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(first).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      for (const [index, tick] of ticks.entries())
        expect(Math.abs(tick - first - index * (second - first))).toBeLessThan((second - first) / 1000);
    }),
  );
});

test("logarithmic ticks are the powers of ten around the values", () => {
  expect(logTicks(14, 210)).toEqual([10, 100, 1000]);
  expect(logTicks(1000, 1000)).toEqual([1000]);
  expect(logTicks(1000, 1_000_000_000)).toEqual([1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
});
