/** A height in px at a width in px. */
export interface HeightAt {
  readonly width: number;
  readonly height: number;
}

/** A straight line: `base` + `slope` × width, in px. */
export interface FittedLine {
  readonly base: number;
  readonly slope: number;
}

/** Lines that each cover the heights from a width in px to where the next lines begin. */
export interface FittedLines {
  readonly from: number;
  readonly lines: readonly FittedLine[];
}

/** By how many px a browser may set an embed higher than its computed height, as it rounds the rows of tables. */
export const rounding = 1;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Covers heights by straight lines that are never too low and at most a share too high, each over as many widths as
 * possible. Columns of articles have fractions of px and frames whole ones, so a line also holds between two widths.
 *
 * @param heights by width, at least one
 * @param slack the greatest share by which a line may be too high
 * @returns for each part, by width, the lines with a medium slope and with the least and the greatest
 */
export function fitLines(heights: readonly HeightAt[], slack: number): readonly FittedLines[] {
  const parts: FittedLines[] = [];
  for (let start = 0; start < heights.length; ) {
    const { part, end } = longestPart(heights, start, slack);
    parts.push(part);
    start = end;
  }
  return parts;
}

/** What is known of a line while it grows: the points between which it runs, and the slopes that it may have. */
interface Range {
  readonly lower: readonly Point[];
  readonly upper: readonly Point[];
  readonly min: number;
  readonly max: number;
}

const anyLine: Range = { lower: [], upper: [], min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

function longestPart(heights: readonly HeightAt[], start: number, slack: number) {
  let range = anyLine;
  let end = start;
  for (let isWhole = true; isWhole && end < heights.length; ) {
    // Where the height stays the same, a line that fits both ends fits all between them.
    const runEnd = endOfRun(heights, end);
    let last = runEnd;
    let longer = extended(range, heights[end], heights[last], slack);
    while (longer.min > longer.max && last > end) {
      last -= 1;
      longer = extended(range, heights[end], heights[last], slack);
    }
    isWhole = last === runEnd && longer.min <= longer.max;
    if (longer.min > longer.max) break;
    range = longer;
    end = last + 1;
  }
  const { min, max, lower } = range;
  const wanted = Number.isFinite(min + max) ? [(min + max) / 2, min, max] : [0];
  const lines = wanted.map((slope) => leastLine(roundSlope(slope, min, max), lower));
  return { part: { from: heights[start]?.width ?? 0, lines }, end };
}

/** The index of the last of the heights that are equal to the one at an index and follow it. */
function endOfRun(heights: readonly HeightAt[], start: number): number {
  const next = heights.findIndex(({ height }, index) => index > start && height !== heights[start]?.height);
  return next === -1 ? heights.length - 1 : next - 1;
}

/** The range of lines that also cover a run of equal heights. */
function extended({ lower, upper, ...slopes }: Range, first?: HeightAt, last = first, slack = 0): Range {
  if (!first || !last) return { lower, upper, ...slopes };
  const y = first.height + rounding;
  const below = [
    { x: lower.length === 0 ? first.width : first.width - 0.5, y },
    { x: last.width + 0.9, y },
  ];
  const above = [first, last].map(({ width, height }) => ({ x: width, y: height * (1 + slack) }));
  const [allLower, allUpper] = [
    [...lower, ...below],
    [...upper, ...above],
  ];
  const narrowed = narrowedSlopes(narrowedSlopes(slopes, below, allUpper), lower, above);
  return { lower: allLower, upper: allUpper, ...narrowed };
}

/** The slopes of lines that also run above all lower points and below all upper ones: each pair excludes some. */
function narrowedSlopes(slopes: { min: number; max: number }, lower: readonly Point[], upper: readonly Point[]) {
  let { min, max } = slopes;
  for (const below of lower) {
    for (const above of upper) {
      const bound = (above.y - below.y) / (above.x - below.x);
      if (below.x < above.x) max = Math.min(max, bound);
      if (below.x > above.x) min = Math.max(min, bound);
    }
  }
  return { min, max };
}

/** The lowest line of a slope that runs above all points, rounded up to tenths of px. */
function leastLine(slope: number, lower: readonly Point[]): FittedLine {
  const base = Math.max(...lower.map(({ x, y }) => y - slope * x));
  return { base: Math.ceil(base * 10) / 10, slope };
}

/** A slope near the wanted one, with few digits; CSS counts in hundredths of a width. */
function roundSlope(wanted: number, min: number, max: number): number {
  for (let digits = 2; digits < 6; digits += 1) {
    const step = 10 ** -digits;
    const rounded = [0, step, -step].map((offset) => Number((wanted + offset).toFixed(digits)));
    const fitting = rounded.find((slope) => slope >= min && slope <= max);
    if (fitting !== undefined) return fitting;
  }
  return wanted;
}
