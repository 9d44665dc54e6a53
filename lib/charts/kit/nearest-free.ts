/** A box in a lane, in px: `from` to `to` along the lane, `near` to `far` away from its baseline. */
export interface LaneBox {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

/**
 * Packs a box into a lane: finds the distance nearest to the baseline at which it is clear of all others. All in px.
 *
 * @param box its position along the lane, and how deep it is
 * @param gap minimum space between boxes
 * @param step between the distances that are tried
 * @param max how far from the baseline the box may reach
 * @returns null when there is none
 */
export function nearestFree(
  { from, to, depth }: Pick<LaneBox, "from" | "to"> & { readonly depth: number },
  others: readonly LaneBox[],
  { gap, step, max = Number.POSITIVE_INFINITY }: { readonly gap: number; readonly step: number; readonly max?: number },
): LaneBox | null {
  const rivals = others
    .filter((other) => from < other.to + gap && other.from < to + gap)
    .sort((a, b) => a.near - b.near);
  let steps = 0;
  // Whatever lies before a rival in this order is out of the way already, so each is met once.
  for (const { near, far } of rivals) {
    if (near >= steps * step + depth + gap) break;
    if (steps * step < far + gap) steps = Math.ceil((far + gap) / step);
  }
  const near = steps * step;
  return near + depth <= max ? { from, to, near, far: near + depth } : null;
}
