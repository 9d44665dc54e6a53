import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenAxis } from "./broken-axis";

const tenYears = Array.from({ length: 10 }, (_, year) => year / 10);

test("narrows years in which little happened, and leaves an even axis as it is", () => {
  const late = [0.05, 0.3, ...Array.from({ length: 30 }, (_, index) => 0.7 + index / 101)];
  const axis = brokenAxis(late, tenYears);
  expect(axis.narrowed).toEqual([{ from: 0, to: 0.7 }]);
  expect(axis.place(0.7)).toBeLessThan(0.2);
  expect(brokenAxis(tenYears, tenYears).narrowed).toEqual([]);
  expect(brokenAxis(tenYears, tenYears).place(0.4)).toBe(0.4);
  expect(brokenAxis([], []).place(1)).toBe(1);
});

test("does not break for a single year", () => {
  const events = [0.05, 0.15, 0.25, 0.35, 0.55, 0.65, 0.75, 0.85, 0.95];
  expect(brokenAxis(events, tenYears).narrowed).toEqual([]);
});

test("keeps the order of events and both ends, whatever happened when", () => {
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), at, at, (events, count, a, b) => {
      const years = Array.from({ length: count }, (_, year) => year / count);
      const { place } = brokenAxis(events, years);
      expect(place(0)).toBeCloseTo(0);
      expect(place(1)).toBeCloseTo(1);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(place(low)).toBeLessThanOrEqual(place(high) + 1e-9);
    }),
  );
});
