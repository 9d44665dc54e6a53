/**
 * A box in a lane, in px: `from` to `to` along the time axis, `near` to `far` away from the lane's base line.
 */
export interface LaneBox {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

/** Whether two boxes overlap, or stand closer than a gap in px. */
function boxesMeet(a: LaneBox, b: LaneBox, gap = 0): boolean {
  return a.from < b.to + gap && b.from < a.to + gap && a.near < b.far + gap && b.near < a.far + gap;
}

/**
 * Finds the place nearest to the base line at which a box is free of all others.
 *
 * @param extent where it stands along the axis, and how far it reaches away from the base line, in px
 * @param others what is placed already
 * @param most how far from the base line its far edge may be, in px
 * @param step by which places are tried, in px
 * @returns null when there is none
 */
export function nearestFree(
  extent: { readonly from: number; readonly to: number; readonly depth: number },
  others: readonly LaneBox[],
  {
    gap,
    step,
    most = Number.POSITIVE_INFINITY,
  }: { readonly gap: number; readonly step: number; readonly most?: number },
): LaneBox | null {
  const rivals = others.filter((other) => extent.from < other.to + gap && other.from < extent.to + gap);
  for (let near = 0; near + extent.depth <= most; near += step) {
    const box = { from: extent.from, to: extent.to, near, far: near + extent.depth };
    if (!rivals.some((rival) => boxesMeet(box, rival, gap))) return box;
  }
  return null;
}
