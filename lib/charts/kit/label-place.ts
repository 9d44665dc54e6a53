import { type Box, isFree, isWithin, lineTouches, nearestPoint, type Point } from "./box";

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
