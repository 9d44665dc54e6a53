import type { Box, Point } from "../kit/box";

/** A side of a box: how far inside a point lies, in px, negative outside. */
type Depth = (point: Point) => number;

function sidesOf({ x, y, width, height }: Box): readonly Depth[] {
  return [
    (point) => point.x - x,
    (point) => x + width - point.x,
    (point) => point.y - y,
    (point) => y + height - point.y,
  ];
}

/**
 * The part of a ring that lies within a box, after Sutherland and Hodgman. Parts of a ring that leaves the box and comes
 * back are joined along its edge, which a fill does not show. Everything in px; empty where nothing is within.
 */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  let points = ring;
  for (const depth of sidesOf(box)) {
    points = points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const [from, to] = [depth(before), depth(point)];
      const crossing = from < 0 === to < 0 ? [] : [between(before, point, from / (from - to))];
      return to < 0 ? crossing : [...crossing, point];
    });
  }
  return points;
}

/** The parts of an open line that lie within a box. Everything in px. */
export function clipLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const sides = sidesOf(box);
  const parts: Point[][] = [];
  let last: Point | undefined;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    const cut = from && clipSegment(from, to, sides);
    if (!cut) continue;
    const [start, end] = cut;
    const part = parts.at(-1);
    if (part && last && last === from && start === from) part.push(end);
    else parts.push([start, end]);
    last = end;
  }
  return parts;
}

/** The ends of what lies within the sides, the same objects where nothing is cut off. */
function clipSegment(from: Point, to: Point, sides: readonly Depth[]): readonly [Point, Point] | null {
  let start = 0;
  let end = 1;
  for (const depth of sides) {
    const [first, second] = [depth(from), depth(to)];
    if (first < 0 && second < 0) return null;
    if (first < 0) start = Math.max(start, first / (first - second));
    if (second < 0) end = Math.min(end, first / (first - second));
  }
  if (start >= end) return null;
  return [start === 0 ? from : between(from, to, start), end === 1 ? to : between(from, to, end)];
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
