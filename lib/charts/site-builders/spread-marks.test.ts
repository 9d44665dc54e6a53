import { expect, test } from "vitest";
import { spreadMarks } from "./spread-marks";

test("marks that are clear of one another stay where they are", () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
  ];
  expect(spreadMarks(marks, 12)).toEqual(marks);
});

test("marks that touch are moved apart, each by half; those at one point as well", () => {
  const apart = spreadMarks(
    [
      { x: 0, y: 0 },
      { x: 0, y: 4 },
    ],
    12,
  );
  expect(apart).toEqual([
    { x: 0, y: -4 },
    { x: 0, y: 8 },
  ]);
  const same = spreadMarks(
    Array.from({ length: 3 }, () => ({ x: 5, y: 5 })),
    12,
  );
  for (const [index, one] of same.entries())
    for (const other of same.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(11.9);
});
