/** A stretch of an axis in which little happened, as fractions of the axis from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An axis of time that is narrower where little happened. */
export interface BrokenAxis {
  /** Where a fraction of the period from 0 to 1 lies on the axis, from 0 to 1. */
  place(at: number): number;
  /** The narrowed stretches, in fractions of the period. */
  readonly narrowed: readonly Stretch[];
}

/** A year is sparse when it has at most this share of the events that a year has on average. */
const sparseShare = 0.5;
/** How many sparse years in a row are narrowed, and how much of the period they must be. */
const minYears = 2;
const minStretch = 0.2;
/** The least width of a narrowed stretch, and how much more of the axis it gets than its share of the events. */
const minWidth = 0.1;
const roominess = 1.5;
/** Narrowing that spares less than this share of a stretch is not worth a break. */
const minSparing = 0.3;

/**
 * Breaks an axis of time where several years in a row have few events, so that these take less of it.
 *
 * @param events where each event begins, as fractions of the period from 0 to 1
 * @param years where each year begins that begins within the period, rising
 */
export function brokenAxis(events: readonly number[], years: readonly number[]): BrokenAxis {
  const edges = [...new Set([0, ...years, 1])];
  const spans = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
  const countIn = ({ from, to }: Stretch) => events.filter((at) => at >= from && (at < to || to === 1)).length;
  const isSparse = (span: Stretch) => countIn(span) <= sparseShare * events.length * (span.to - span.from);
  const runs: Stretch[][] = [];
  for (const [index, span] of spans.entries()) {
    if (!isSparse(span)) continue;
    const before = spans[index - 1];
    const run = before && runs.at(-1)?.includes(before) ? runs.at(-1) : undefined;
    if (run) run.push(span);
    else runs.push([span]);
  }
  const widthOf = (span: Stretch) => Math.max(minWidth, (roominess * countIn(span)) / Math.max(1, events.length));
  const narrowed = runs
    .filter((run) => run.length >= minYears)
    .map((run): Stretch => ({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 1 }))
    .filter((span) => {
      const length = span.to - span.from;
      return length >= minStretch && widthOf(span) <= length * (1 - minSparing);
    });
  const spare = narrowed.reduce((sum, span) => sum + span.to - span.from, 0);
  const used = narrowed.reduce((sum, span) => sum + widthOf(span), 0);
  if (narrowed.length === 0 || spare >= 1 || used >= 1) return { place: (at) => at, narrowed: [] };
  const scale = (1 - used) / (1 - spare);
  const place = (at: number) =>
    narrowed.reduce((sum, span) => {
      const inside = Math.max(0, Math.min(at, span.to) - span.from);
      return sum + inside * (widthOf(span) / (span.to - span.from) - scale);
    }, at * scale);
  return { place, narrowed };
}
