/** A box in px; x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a box is free of all others, and at least a gap in px away from them. */
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

/** Whether a straight line touches a box. */
export function lineTouches(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  // The part of the line that lies within the box's columns, cut down to what lies within its rows.
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

/**
 * Finds a place for a label near a mark, free of everything else; better a little farther away than with a leader
 * that crosses something.
 *
 * @param mark the middle of the mark
 * @param sizes the forms that the label may take, in px, the best first
 * @param obstacles what the label must not cover
 * @param bounds within which it must stand
 * @param most how far from the mark it may stand, in px
 * @returns the place and which form it has there; null when there is none
 */
export function labelPlace(
  mark: Point,
  sizes: readonly { readonly width: number; readonly height: number }[],
  obstacles: readonly Box[],
  bounds: Box,
  { gap = 4, step = 6, most = 160, crossing = 60 } = {},
): { readonly box: Box; readonly size: number } | null {
  const found: { readonly box: Box; readonly size: number; readonly cost: number }[] = [];
  for (const [size, { width, height }] of sizes.entries()) {
    for (let y = mark.y - most - height; y <= mark.y + most; y += step) {
      for (let x = mark.x - most - width; x <= mark.x + most; x += step) {
        const box = { x, y, width, height };
        const near = nearestPoint(box, mark);
        const distance = Math.hypot(near.x - mark.x, near.y - mark.y);
        if (distance > most || !isWithin(box, bounds) || !isFree(box, obstacles, gap)) continue;
        found.push({ box, size, cost: distance + size * 8 });
      }
    }
  }
  // The nearest places first, so that few leaders need to be followed.
  found.sort((a, b) => a.cost - b.cost);
  const crossable = obstacles.filter((box) => !holds(box, mark));
  let best: (typeof found)[number] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of found) {
    if (place.cost >= least) break;
    const near = nearestPoint(place.box, mark);
    const cost = place.cost + crossing * crossable.filter((box) => lineTouches(mark, near, box)).length;
    if (cost < least) {
      best = place;
      least = cost;
    }
  }
  return best && { box: best.box, size: best.size };
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
