import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths } from "./column-widths";

const need = fc
  .tuple(fc.nat(80), fc.nat(80), fc.nat(80))
  .map(([min, amounts, full]) => ({ min, amounts: min + amounts, full: min + amounts + full }));

test("fills the width and gives every column at least what it needs, or says that it is too narrow", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.array(need, { minLength: 1, maxLength: 6 }), fc.nat(1200), (names, needs, width) => {
      const min = needs.reduce((sum, each) => sum + each.min, 0);
      const widths = columnWidths(names, needs, width);
      expect(widths === null).toBe(min > width * 0.72);
      if (widths === null) return;
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width);
      for (const [index, each] of needs.entries()) expect(widths[index + 1]).toBeGreaterThanOrEqual(each.min);
    }),
  );
});

test("makes amounts whole before heads, the column that lacks least first", () => {
  const needs = [
    { min: 100, amounts: 140, full: 150 },
    { min: 100, amounts: 110, full: 200 },
  ];
  expect(columnWidths(200, needs, 410)).toEqual([200, 100, 110]);
  expect(columnWidths(200, needs, 450)).toEqual([200, 140, 110]);
  expect(columnWidths(200, needs, 460)).toEqual([200, 150, 110]);
});

test("takes from the names before it gives up", () => {
  expect(columnWidths(200, [{ min: 200, amounts: 200, full: 200 }], 300)).toEqual([100, 200]);
  expect(columnWidths(200, [{ min: 200, amounts: 200, full: 200 }], 270)).toBeNull();
});
