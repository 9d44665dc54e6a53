import fc from "fast-check";
import { expect, test } from "vitest";
import { boxCorners, circleCorners, hatchPath } from "./hatch-path";

const place = fc.double({ min: -200, max: 900, noNaN: true });
const size = fc.double({ min: 0.5, max: 800, noNaN: true });
const slack = 0.02;

/** The ends of each line of a path. */
function linesOf(path: string): [number, number, number, number][] {
  return [...path.matchAll(/M(.+?),(.+?)l(.+?),([^M]+)/g)].map(([, ...numbers]) => {
    const [x = 0, y = 0, dx = 0, dy = 0] = numbers.map(Number);
    return [x, y, x + dx, y + dy];
  });
}

test("a box is hatched from edge to edge", () => {
  expect(hatchPath(boxCorners({ x: 0, y: 0, width: 12, height: 8 }))).toBe("M0,5l5,-5M2,8l8,-8M7,8l5,-5");
});

test("every line rises at 45 degrees within its box, and as many lie there as fit", () => {
  fc.assert(
    fc.property(place, place, size, size, (x, y, width, height) => {
      const lines = linesOf(hatchPath(boxCorners({ x, y, width, height })));
      for (const [fromX, fromY, toX, toY] of lines) {
        expect(Math.abs(toX - fromX - (fromY - toY))).toBeLessThan(2 * slack);
        for (const each of [fromX, toX]) expect(each >= x - slack && each <= x + width + slack).toBe(true);
        for (const each of [fromY, toY]) expect(each >= y - slack && each <= y + height + slack).toBe(true);
      }
      expect(lines.length).toBeGreaterThanOrEqual(Math.floor((width + height) / 5) - 1);
    }),
    { seed: 35 },
  );
});

test("every line of a circle ends on its edge", () => {
  fc.assert(
    fc.property(place, place, fc.double({ min: 3, max: 40, noNaN: true }), (x, y, radius) => {
      for (const [fromX, fromY, toX, toY] of linesOf(hatchPath(circleCorners({ x, y }, radius)))) {
        for (const distance of [Math.hypot(fromX - x, fromY - y), Math.hypot(toX - x, toY - y)]) {
          expect(distance).toBeLessThan(radius + slack);
          expect(distance).toBeGreaterThan(radius * 0.98 - slack);
        }
      }
    }),
    { seed: 35 },
  );
});
