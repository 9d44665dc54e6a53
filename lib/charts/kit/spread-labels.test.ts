import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

describe("spreadLabels", () => {
  it("leaves labels where they want to be unless they overlap", () => {
    const labels = [
      { wanted: 10, height: 20 },
      { wanted: 30, height: 20 },
    ];
    expect(spreadLabels(labels, [0, 100])).toEqual([10, 30]);
  });

  it("moves overlapping labels apart by the same distance", () => {
    const labels = [
      { wanted: 40, height: 20 },
      { wanted: 40, height: 20 },
    ];
    expect(spreadLabels(labels, [0, 100])).toEqual([30, 50]);
  });

  it("joins blocks that come to overlap", () => {
    const labels = [25, 40, 44].map((wanted) => ({ wanted, height: 20 }));
    const tops = spreadLabels(labels, [0, 200]);
    for (const [index, top] of tops.entries()) {
      if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeCloseTo(20, 9);
    }
  });

  it("stays within the bounds, and reaches below the bottom only without room", () => {
    expect(spreadLabels([{ wanted: 95, height: 20 }], [0, 100])).toEqual([80]);
    expect(spreadLabels([{ wanted: -5, height: 20 }], [0, 100])).toEqual([0]);
    const full = [0, 0, 0].map((wanted) => ({ wanted, height: 20 }));
    expect(spreadLabels(full, [0, 30])).toEqual([0, 20, 40]);
  });
});
