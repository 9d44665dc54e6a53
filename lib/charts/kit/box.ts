/** A box in px; x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a box overlaps no other box and keeps a gap in px from all of them. */
export function isFree(box: Box, others: readonly Box[], gap = 0): boolean {
  return !others.some(
    (other) =>
      box.x < other.x + other.width + gap &&
      other.x < box.x + box.width + gap &&
      box.y < other.y + other.height + gap &&
      other.y < box.y + box.height + gap,
  );
}

/** Whether a box lies within another. */
export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** The point of a box that is nearest to a point. */
export function nearestPoint({ x, y, width, height }: Box, point: Point): Point {
  return { x: Math.min(x + width, Math.max(x, point.x)), y: Math.min(y + height, Math.max(y, point.y)) };
}

/** Whether a straight line from one point to another touches a box. */
export function lineTouches(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  // The part of the line between the box's left and right edges, then cut to its top and bottom edges.
  let start = 0;
  let end = 1;
  const cuts = [
    { at: from.x, along: to.x - from.x, low: x, high: x + width },
    { at: from.y, along: to.y - from.y, low: y, high: y + height },
  ];
  for (const { at, along, low, high } of cuts) {
    if (along === 0) {
      if (at < low || at > high) return false;
      continue;
    }
    const ends = [(low - at) / along, (high - at) / along];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  return start <= end;
}
