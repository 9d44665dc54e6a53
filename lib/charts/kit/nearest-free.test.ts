import { expect, it } from "vitest";
import { nearestFree } from "./nearest-free";

const options = { gap: 2, step: 3 };

it("puts a box on the baseline where nothing is in the way", () => {
  const box = nearestFree({ from: 0, to: 10, depth: 10 }, [{ from: 12, to: 20, near: 0, far: 10 }], options);
  expect(box).toEqual({ from: 0, to: 10, near: 0, far: 10 });
});

it("moves a box away from the baseline until it is clear by the gap", () => {
  const box = nearestFree({ from: 0, to: 10, depth: 10 }, [{ from: 11, to: 20, near: 0, far: 10 }], options);
  expect(box).toEqual({ from: 0, to: 10, near: 12, far: 22 });
});

it("finds a hole between others, and nothing where there is no room", () => {
  const others = [
    { from: 0, to: 10, near: 0, far: 10 },
    { from: 0, to: 10, near: 24, far: 34 },
  ];
  expect(nearestFree({ from: 0, to: 10, depth: 10 }, others, options)?.near).toBe(12);
  expect(nearestFree({ from: 0, to: 10, depth: 12 }, others, { ...options, max: 40 })).toBeNull();
});
