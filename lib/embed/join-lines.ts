import { type FittedLine, type FittedLines, type HeightAt, rounding } from "./fit-lines";

/** A height in px as a function of a column's width in px, and as CSS whose `cqw` are hundredths of that width. */
export interface FluidHeight {
  readonly css: string;
  at(width: number): number;
}

/** How fast a height drops or rises where a drawing is replaced, in px per px. */
const steepness = 1e6;

/**
 * Joins fitted lines to one function by `max()` and `min()`, and by steep lines where it jumps. Of the ways to join, the
 * shortest is taken that keeps the function above the heights and within the slack.
 *
 * @throws Error when there is no line
 */
export function joinLines(parts: readonly FittedLines[], heights: readonly HeightAt[], slack: number): FluidHeight {
  const [last, ...before] = parts.toReversed();
  const [line] = last?.lines ?? [];
  if (!last || !line) throw new Error("no line to join");
  let next = last.from;
  return before.reduce((joined, { from, lines }) => {
    const rest = heights.filter(({ width }) => width >= from);
    const lefts = lines.map(fluidLine);
    const found = waysToJoin(next)
      .flatMap((way) => lefts.map((left) => way(left, joined)))
      .find((way) => rest.every((each) => holds(way, each, slack)));
    if (!found) throw new Error(`lines cannot be joined at ${next}`);
    next = from;
    return found;
  }, fluidLine(line));
}

/** Whether a function is high enough in frames of a width, and not higher than allowed. */
function holds({ at }: FluidHeight, { width, height }: HeightAt, slack: number): boolean {
  const exact = at(width);
  const enough = height + rounding;
  return exact >= enough && exact <= height * (1 + slack) && at(width + 0.9) >= enough;
}

function waysToJoin(from: number): readonly ((left: FluidHeight, right: FluidHeight) => FluidHeight)[] {
  const edge = Number((from - 0.05).toFixed(2));
  const drop: FluidHeight = { css: `(${edge}px - 100cqw)*1e6`, at: (width) => (edge - width) * steepness };
  const rise: FluidHeight = { css: `(100cqw - ${edge}px)*1e6`, at: (width) => (width - edge) * steepness };
  return [
    greatest,
    least,
    (left, right) => greatest(least(left, drop), right),
    (left, right) => least(greatest(left, rise), right),
    (left, right) => greatest(least(left, drop), least(right, rise)),
  ];
}

function fluidLine({ base, slope }: FittedLine): FluidHeight {
  const share = Number((Math.abs(slope) * 100).toFixed(4));
  const css = share === 0 ? `${base}px` : `${base}px ${slope < 0 ? "-" : "+"} ${share}cqw`;
  return { css, at: (width) => base + slope * width };
}

function greatest(one: FluidHeight, other: FluidHeight): FluidHeight {
  return { css: call("max", one, other), at: (width) => Math.max(one.at(width), other.at(width)) };
}

function least(one: FluidHeight, other: FluidHeight): FluidHeight {
  return { css: call("min", one, other), at: (width) => Math.min(one.at(width), other.at(width)) };
}

/** A call of `max` or `min`; calls of the same function within it are opened. */
function call(name: "max" | "min", one: FluidHeight, other: FluidHeight): string {
  const inner = other.css.startsWith(`${name}(`) ? other.css.slice(name.length + 1, -1) : other.css;
  return `${name}(${one.css},${inner})`;
}
