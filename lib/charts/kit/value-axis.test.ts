import { describe, expect, it } from "vitest";
import { fitTicks, valueDomain, valueFraction } from "./value-axis";

const tick = (value: number) => ({ value, text: String(value) });

describe("valueDomain", () => {
  it("begins at zero on a linear scale and reaches the last tick or value", () => {
    expect(valueDomain([3, 8], [tick(0), tick(10)], "linear")).toEqual([0, 10]);
    expect(valueDomain([12], [tick(0), tick(10)], "linear")).toEqual([0, 12]);
  });

  it("begins at the first tick on a logarithmic scale, lower if the smallest value had no length", () => {
    expect(valueDomain([30, 800], [tick(10), tick(1000)], "log")).toEqual([10, 1000]);
    expect(valueDomain([10, 800], [tick(10), tick(1000)], "log")).toEqual([5, 1000]);
  });

  it("never is empty, and leaves zero out of a logarithmic one", () => {
    expect(valueDomain([], [], "linear")).toEqual([0, 1]);
    expect(valueDomain([], [], "log")).toEqual([1, 10]);
    expect(valueDomain([0, 50], [tick(10), tick(100)], "log")).toEqual([10, 100]);
  });
});

describe("valueFraction", () => {
  it("places values on either scale and keeps outsiders at the edge", () => {
    expect(valueFraction(25, [0, 100], "linear")).toBe(0.25);
    expect(valueFraction(100, [10, 1000], "log")).toBeCloseTo(0.5);
    expect(valueFraction(0, [10, 1000], "log")).toBe(0);
    expect(valueFraction(200, [0, 100], "linear")).toBe(1);
  });
});

describe("fitTicks", () => {
  const ticks = [0, 20, 40, 60, 80].map((x) => ({ x, text: "100" }));

  it("keeps all that stand clear, and an even choice of those that do not", () => {
    expect(fitTicks(ticks, 4, [-20, 120])).toHaveLength(5);
    expect(fitTicks(ticks, 12, [-20, 120]).map(({ x }) => x)).toEqual([0, 40, 80]);
  });

  it("moves a text inward at the edges, not its line", () => {
    const [first] = fitTicks(ticks, 12, [0, 120]);
    expect(first?.x).toBe(0);
    expect(first?.textX).toBeGreaterThan(8);
  });

  it("keeps the first when nothing else fits", () => {
    expect(fitTicks(ticks, 200, [0, 80])).toHaveLength(1);
  });
});
