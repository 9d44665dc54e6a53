import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, type Point } from "../kit/box";
import { clipLine, clipRing } from "./clip";

const box = { x: 0, y: 0, width: 10, height: 10 };
const grown = { x: -1e-6, y: -1e-6, width: 10 + 2e-6, height: 10 + 2e-6 };
const points = (least: number) =>
  fc.array(fc.record({ x: fc.integer({ min: -30, max: 30 }), y: fc.integer({ min: -30, max: 30 }) }), {
    minLength: least,
    maxLength: 8,
  });
const isInside = ({ x, y }: Point) => isWithin({ x, y, width: 0, height: 0 }, grown);

test("a ring is cut at the edges of a box; one that surrounds the box fills it", () => {
  const around = [-5, 15].flatMap((x) => (x < 0 ? [-5, 15] : [15, -5]).map((y) => ({ x, y })));
  expect(new Set(clipRing(around, box).map(({ x, y }) => `${x},${y}`))).toEqual(
    new Set(["0,0", "0,10", "10,10", "10,0"]),
  );
  expect(
    clipRing(
      [5, 6, 7].map((x) => ({ x, y: 20 })),
      box,
    ),
  ).toEqual([]);
});

test("a line that leaves a box and comes back is two lines", () => {
  const line = [
    { x: 1, y: 5 },
    { x: 1, y: 15 },
    { x: 9, y: 15 },
    { x: 9, y: 5 },
    { x: 8, y: 5 },
  ];
  expect(clipLine(line, box)).toEqual([
    [
      { x: 1, y: 5 },
      { x: 1, y: 10 },
    ],
    [
      { x: 9, y: 10 },
      { x: 9, y: 5 },
      { x: 8, y: 5 },
    ],
  ]);
});

test("what is cut lies within the box, and what lies within it is not cut", () => {
  fc.assert(
    fc.property(points(3), (line) => {
      expect(clipRing(line, box).every(isInside)).toBe(true);
      expect(clipLine(line, box).flat().every(isInside)).toBe(true);
      if (!line.every(isInside)) return;
      expect(clipRing(line, box)).toEqual(line);
    }),
  );
});
