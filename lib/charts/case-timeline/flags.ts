import { type LaneBox, nearestFree } from "../kit/nearest-free";
import { halfCapHeight } from "../kit/placed-text";
import { widestLine, wrapText } from "../kit/text-width";
import { type DocketLabel, docketType } from "./docket";
import type { CaseMark } from "./model";

const { text: size, lineHeight } = docketType;
/** The widths in px at which a label is tried, and the least room for one. */
const labelWidths = [230, 180, 150, 120];
const minLabelWidth = 90;
const maxNameLines = 3;
const maxUndecidedLines = 4;
/** From a leader to the text beside it, from a leader to the next, and between labels, in px. */
const textGap = 8;
const poleGap = 14;
const labelGap = 7;
/** Half the size of the dot at the end of a leader, in px. */
const dot = 4.5;

/** A decision's tick, and where its leader runs down to its label, in px. */
export interface FlagPole {
  readonly mark: CaseMark;
  readonly tickX: number;
  readonly x: number;
}

/**
 * Where leaders run down from ticks, in the same order, so that none crosses another or a mark below the bar: at their
 * ticks, or else further to the right.
 *
 * @param ticks in px, rising
 * @param blocked what the marks below the bar take up, from and to in px
 */
export function leaderPlaces(
  ticks: readonly number[],
  blocked: readonly (readonly [from: number, to: number])[],
): readonly number[] {
  const inOrder = [...blocked].sort(([a], [b]) => a - b);
  let least = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    let x = Math.max(tick, least);
    for (const [from, to] of inOrder) if (x > from - dot && x < to + dot) x = to + dot;
    least = x + poleGap;
    return x;
  });
}

interface FlagSpace {
  readonly width: number;
  /** Where ticks end, where leaders have reached their places, and where labels may begin, in px from the top. */
  readonly tickBottom: number;
  readonly bendBottom: number;
  readonly top: number;
}

interface Flag extends LaneBox {
  readonly pole: FlagPole;
  readonly name: readonly string[];
  readonly undecided: readonly string[];
}

/**
 * Hangs the labels of decisions below the bar, each to the right of its leader and as high as there is room. They are
 * placed from the right, so that no leader crosses the text of an earlier one. Null where one does not fit.
 */
export function flagLabels(poles: readonly FlagPole[], space: FlagSpace) {
  const flags: Flag[] = [];
  for (const pole of poles.toReversed()) {
    const flag = bestFlag(pole, flags, space.width);
    if (flag === null) return null;
    flags.push(flag);
  }
  const labels = flags.toReversed().map((flag) => placedFlag(flag, space));
  return { labels, bottom: space.top + Math.max(0, ...flags.map(({ far }) => far)) };
}

/** A label in the width in which it ends highest. */
function bestFlag(pole: FlagPole, others: readonly Flag[], width: number): Flag | null {
  const from = pole.x - dot;
  const room = width - pole.x - textGap;
  if (room < minLabelWidth) return null;
  const leaders = others.map((other) => ({ from: other.pole.x, to: other.pole.x, near: 0, far: other.near }));
  const widths = labelWidths.filter((each) => each < room);
  const flags = [Math.min(room, labelWidths[0] ?? room), ...widths].flatMap((labelWidth): Flag[] => {
    const name = wrapText(pole.mark.name, size, labelWidth, maxNameLines, true);
    const undecided = wrapText(pole.mark.undecided ?? "", size, labelWidth, maxUndecidedLines);
    const to = pole.x + textGap + Math.max(widestLine(name, size, true), widestLine(undecided, size));
    const depth = (name.length + undecided.length) * lineHeight;
    const box = nearestFree({ from, to, depth }, [...others, ...leaders], { gap: labelGap, step: 1 });
    return box ? [{ pole, name, undecided, ...box }] : [];
  });
  return flags.sort((a, b) => a.far - b.far)[0] ?? null;
}

function placedFlag({ pole, name, undecided, near }: Flag, { tickBottom, bendBottom, top }: FlagSpace): DocketLabel {
  const x = pole.x + textGap;
  const first = top + near + lineHeight / 2;
  const baseline = first + size * halfCapHeight;
  return {
    mark: pole.mark,
    date: null,
    name: { x, y: baseline, lines: name },
    undecided: undecided.length > 0 ? { x, y: baseline + name.length * lineHeight, lines: undecided } : null,
    leader: [
      { x: pole.tickX, y: tickBottom },
      { x: pole.x, y: bendBottom },
      { x: pole.x, y: first },
    ],
  };
}
