import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

describe("spreadLabels", () => {
  it("leaves labels alone that do not meet", () => {
    const labels = [
      { wanted: 10, height: 20 },
      { wanted: 30, height: 20 },
    ];
    expect(spreadLabels(labels, [0, 100])).toEqual([10, 30]);
  });

  it("moves labels that would meet apart by as much on both sides", () => {
    const labels = [
      { wanted: 40, height: 20 },
      { wanted: 40, height: 20 },
    ];
    expect(spreadLabels(labels, [0, 100])).toEqual([30, 50]);
  });

  it("joins blocks that come to meet", () => {
    const labels = [25, 40, 44].map((wanted) => ({ wanted, height: 20 }));
    const tops = spreadLabels(labels, [0, 200]);
    for (const [place, top] of tops.entries()) {
      if (place > 0) expect(top - (tops[place - 1] ?? 0)).toBeCloseTo(20, 9);
    }
  });

  it("keeps to the bounds, and goes below the bottom only when there is no room", () => {
    expect(spreadLabels([{ wanted: 95, height: 20 }], [0, 100])).toEqual([80]);
    expect(spreadLabels([{ wanted: -5, height: 20 }], [0, 100])).toEqual([0]);
    const full = [0, 0, 0].map((wanted) => ({ wanted, height: 20 }));
    expect(spreadLabels(full, [0, 30])).toEqual([0, 20, 40]);
  });
});
