import fc from "fast-check";
import { expect, it } from "vitest";
import { type LaneBox, nearestFree } from "./nearest-free";

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

it("finds what trying every distance finds", () => {
  const box = fc
    .tuple(fc.nat(60), fc.nat(20), fc.nat(60), fc.nat(20))
    .map(([from, length, near, depth]): LaneBox => ({ from, to: from + length, near, far: near + depth }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.nat(5), (others, step, gap) => {
      const [from, to, depth, max] = [20, 30, 8, 70];
      const isFree = (near: number) =>
        !others.some(
          (other) =>
            from < other.to + gap && other.from < to + gap && near < other.far + gap && other.near < near + depth + gap,
        );
      let near = 0;
      while (!isFree(near) && near + depth <= max) near += step;
      const expected = near + depth <= max ? { from, to, near, far: near + depth } : null;
      expect(nearestFree({ from, to, depth }, others, { gap, step, max })).toEqual(expected);
    }),
  );
});
