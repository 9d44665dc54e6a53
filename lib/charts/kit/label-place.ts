import { type Box, isFree, isWithin, lineTouches, nearestPoint, type Point } from "./box";

/**
 * Finds a position for a label near a mark that overlaps nothing else. A little further away is better than a leader
 * that crosses something.
 *
 * @param mark the middle of the mark
 * @param sizes the forms that the label can take, in px, best first
 * @param obstacles what the label must not overlap
 * @param bounds the box that it must lie within
 * @param gap minimum space between label and obstacles, in px
 * @param step the distance between positions that are tried, in px
 * @param maxDistance from the mark to the label, in px
 * @param crossing the cost of a leader that crosses an obstacle, in px of distance
 * @returns the label's box and the index of its form in `sizes`; null when there is no free position
 */
export function labelPlace(
  mark: Point,
  sizes: readonly { readonly width: number; readonly height: number }[],
  obstacles: readonly Box[],
  bounds: Box,
  { gap = 4, step = 6, maxDistance = 160, crossing = 60 } = {},
): { readonly box: Box; readonly size: number } | null {
  const found: { readonly box: Box; readonly size: number; readonly cost: number }[] = [];
  for (const [size, { width, height }] of sizes.entries()) {
    for (let y = mark.y - maxDistance - height; y <= mark.y + maxDistance; y += step) {
      for (let x = mark.x - maxDistance - width; x <= mark.x + maxDistance; x += step) {
        const box = { x, y, width, height };
        const near = nearestPoint(box, mark);
        const distance = Math.hypot(near.x - mark.x, near.y - mark.y);
        if (distance > maxDistance || !isWithin(box, bounds) || !isFree(box, obstacles, gap)) continue;
        found.push({ box, size, cost: distance + size * 8 });
      }
    }
  }
  // Nearest first, so that few leaders need to be checked.
  found.sort((a, b) => a.cost - b.cost);
  const crossable = obstacles.filter((box) => !isWithin({ ...mark, width: 0, height: 0 }, box));
  let best: (typeof found)[number] | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of found) {
    if (candidate.cost >= lowest) break;
    const near = nearestPoint(candidate.box, mark);
    const cost = candidate.cost + crossing * crossable.filter((box) => lineTouches(mark, near, box)).length;
    if (cost < lowest) {
      best = candidate;
      lowest = cost;
    }
  }
  return best && { box: best.box, size: best.size };
}
