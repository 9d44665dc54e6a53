import type { Box, Point } from "./box";

/** From one line of a hatching to the next along an axis, in px. */
const hatchStep = 5;

/** How many corners stand for a circle. */
const circleCornerCount = 24;

/** The corners of a box. */
export function boxCorners({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** Corners that stand for a circle. */
export function circleCorners({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: circleCornerCount }, (_, index) => {
    const angle = (index / circleCornerCount) * 2 * Math.PI;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/**
 * The lines that hatch a shape, rising at 45 degrees, as SVG path data in px rounded to hundredths; empty where none
 * fits. They need neither a pattern nor a clip path, and so no id.
 *
 * @param corners of a convex shape, in order
 */
export function hatchPath(corners: readonly Point[]): string {
  const sums = corners.map(({ x, y }) => x + y);
  const first = Math.floor(Math.min(...sums) / hatchStep) + 1;
  const last = Math.ceil(Math.max(...sums) / hatchStep) - 1;
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    crossings(corners, (first + index) * hatchStep),
  );
  return lines
    .flatMap(([from, to]) => (from && to ? [`M${pair(from)}l${pair({ x: to.x - from.x, y: to.y - from.y })}`] : []))
    .join("");
}

/** The lower left and upper right points at which the line of all points with x + y = `sum` crosses the shape's edges. */
function crossings(corners: readonly Point[], sum: number): readonly Point[] {
  const points = corners.flatMap((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    const [before, after] = [a.x + a.y - sum, b.x + b.y - sum];
    if (before < 0 === after < 0) return [];
    const share = before / (before - after);
    return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }];
  });
  return points.toSorted((a, b) => a.x - b.x);
}

function pair({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
