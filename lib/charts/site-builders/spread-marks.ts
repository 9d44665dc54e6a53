import type { Point } from "../kit/box";

const mostRounds = 40;

/**
 * Moves marks apart that would lie on one another, each by half of what is missing, along the line between them; those at
 * one point sideways. All in px; the order of the marks stays.
 *
 * @param apart the distance that the middles of two marks should keep
 */
export function spreadMarks(marks: readonly Point[], apart: number): readonly Point[] {
  const moved = marks.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < mostRounds; round++) {
    let isDone = true;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const between = { x: other.x - one.x, y: other.y - one.y };
        const length = Math.hypot(between.x, between.y);
        if (length >= apart - 0.01) continue;
        isDone = false;
        const push = (apart - length) / 2;
        const along = length > 0 ? { x: between.x / length, y: between.y / length } : { x: 1, y: 0 };
        one.x -= along.x * push;
        one.y -= along.y * push;
        other.x += along.x * push;
        other.y += along.y * push;
      }
    }
    if (isDone) break;
  }
  return moved;
}
