import { describe, expect, it } from "vitest";
import { fitTicks, valueDomain, valueFraction } from "./value-axis";

const tick = (value: number) => ({ value, text: String(value) });

describe("valueDomain", () => {
  it("starts at zero on a linear scale and reaches the last tick or value", () => {
    expect(valueDomain([3, 8], [tick(0), tick(10)], "linear")).toEqual([0, 10]);
    expect(valueDomain([12], [tick(0), tick(10)], "linear")).toEqual([0, 12]);
  });

  it("starts at the first tick on a logarithmic scale, or lower where the smallest value would have no length", () => {
    expect(valueDomain([30, 800], [tick(10), tick(1000)], "log")).toEqual([10, 1000]);
    expect(valueDomain([10, 800], [tick(10), tick(1000)], "log")).toEqual([5, 1000]);
  });

  it("is never empty, and a logarithmic one leaves zero out", () => {
    expect(valueDomain([], [], "linear")).toEqual([0, 1]);
    expect(valueDomain([], [], "log")).toEqual([1, 10]);
    expect(valueDomain([0, 50], [tick(10), tick(100)], "log")).toEqual([10, 100]);
  });
});

describe("valueFraction", () => {
  it("returns positions on either scale and keeps values outside at the nearer end", () => {
    expect(valueFraction(25, [0, 100], "linear")).toBe(0.25);
    expect(valueFraction(100, [10, 1000], "log")).toBeCloseTo(0.5);
    expect(valueFraction(0, [10, 1000], "log")).toBe(0);
    expect(valueFraction(200, [0, 100], "linear")).toBe(1);
  });
});

describe("fitTicks", () => {
  const ticks = [0, 20, 40, 60, 80].map((x) => ({ x, text: "100" }));

  it("keeps all labels that are clear of each other, and every nth of those that are not", () => {
    expect(fitTicks(ticks, 4, [-20, 120])).toHaveLength(5);
    expect(fitTicks(ticks, 12, [-20, 120]).map(({ x }) => x)).toEqual([0, 40, 80]);
  });

  it("moves a label inward at the edges, not its line", () => {
    const [first] = fitTicks(ticks, 12, [0, 120]);
    expect(first?.x).toBe(0);
    expect(first?.textX).toBeGreaterThan(8);
  });

  it("keeps the first when nothing else fits", () => {
    expect(fitTicks(ticks, 200, [0, 80])).toHaveLength(1);
    expect(fitTicks([], 12, [0, 80])).toEqual([]);
  });

  it("sets labels beside their lines, where the last one must end within the bounds", () => {
    const beside = { anchor: "start", offset: 4, gap: 2 } as const;
    const fitted = (right: number) => fitTicks(ticks, 10, [0, right], beside);
    expect(fitted(103).map(({ x, textX }) => [x, textX])).toEqual([0, 20, 40, 60, 80].map((x) => [x, x + 4]));
    expect(fitted(100).map(({ x }) => x)).toEqual([0, 60]);
  });

  it("tries only the steps it may", () => {
    const steps = [1, 3];
    expect(fitTicks(ticks, 12, [-20, 120], { steps }).map(({ x }) => x)).toEqual([0, 60]);
    expect(fitTicks(ticks, 12, [-20, 120], { steps: [1] }).map(({ x }) => x)).toEqual([0]);
  });
});
