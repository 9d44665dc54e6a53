import { caseTimelineType, type PlacedCaseMark, type PlacedDecision } from "./case-timeline-places";
import { type Box, isFree } from "./free-place";
import { textWidth, wrapText } from "./text-width";

const { label, lineHeight } = caseTimelineType;
/** Between a label and its pole, and between labels, in px. */
const poleGap = 5;
const gap = 6;
const step = 4;
/** How far below a lane's marks a label may reach that need not stand, in px. */
const mostDepth = { wide: 190, narrow: 260 };

interface LabelArea {
  readonly width: number;
  /** Where the marks end and labels may begin, in px. */
  readonly top: number;
  readonly narrow: boolean;
}

interface Candidate {
  readonly decision: PlacedDecision;
  readonly box: Box;
  readonly pole: Box;
}

/**
 * Words decisions below the marks of a lane, each as a flag whose pole hangs from its mark: those that must stand, and
 * as many others as find room. Several orders are tried, of which the one with the most labels, then the lowest, wins.
 */
export function decisionLabels(marks: readonly PlacedCaseMark[], area: LabelArea): readonly PlacedDecision[] {
  const worded = marks.filter(({ mark }) => mark.label !== null);
  const needed = worded.filter(({ mark }) => mark.label?.named);
  const others = worded.filter(({ mark }) => !mark.label?.named);
  let best: readonly Candidate[] = [];
  for (const offset of needed.length < worded.length ? [0, 20, 40, 60, 80, 100, 130, 160, 200] : [0]) {
    for (let left = 0; left <= others.length; left += 1) {
      // Labels early in a case stand to the left of their poles, later ones to the right, so that poles stay free.
      const sided = others.map((mark, order) => ({
        mark,
        first: order < left ? ("left" as const) : ("right" as const),
      }));
      for (const rest of [sided, sided.toReversed()]) {
        const placed: Candidate[] = [];
        for (const mark of needed) {
          const found = place({ mark, first: "right" }, marks, placed, { ...area, top: area.top + offset });
          if (found) placed.push(found);
        }
        for (const candidate of rest) {
          const found = place(candidate, marks, placed, area);
          if (found) placed.push(found);
        }
        if (isBetter(placed, best)) best = placed;
      }
    }
  }
  return best.map(({ decision }) => decision);
}

function isBetter(placed: readonly Candidate[], best: readonly Candidate[]): boolean {
  if (placed.length !== best.length) return placed.length > best.length;
  return bottomOf(placed) < bottomOf(best);
}

function bottomOf(placed: readonly Candidate[]): number {
  return Math.max(0, ...placed.map(({ box }) => box.y + box.height));
}

interface Wish {
  readonly mark: PlacedCaseMark;
  /** The side of the pole that is tried first; the other one where the label finds no place there. */
  readonly first: "left" | "right";
}

/** The highest free place of a mark's label. */
function place(
  { mark: own, first }: Wish,
  marks: readonly PlacedCaseMark[],
  placed: readonly Candidate[],
  area: LabelArea,
): Candidate | null {
  const sides = first === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
  for (const side of sides) {
    const found = placeBeside(own, side, marks, placed, area);
    if (found) return found;
  }
  return null;
}

function placeBeside(
  own: PlacedCaseMark,
  side: Wish["first"],
  marks: readonly PlacedCaseMark[],
  placed: readonly Candidate[],
  { width, top, narrow }: LabelArea,
): Candidate | null {
  const text = own.mark.label;
  if (text === null) return null;
  const most = text.named ? Number.POSITIVE_INFINITY : narrow ? mostDepth.narrow : mostDepth.wide;
  const poleTop = own.y + own.height / 2;
  const markBoxes = marks.filter((mark) => mark !== own).map(boxOf);
  const labels = placed.map(({ box }) => box);
  const poles = placed.map(({ pole }) => pole);
  let best: Candidate | null = null;
  for (const wanted of narrow ? [150, 200, 240] : [170, 210, 130]) {
    const room = Math.min(wanted, width - 12);
    const parts = [
      wrapText(text.date, label, room, 3),
      wrapText(text.decided, label, room, 12),
      text.notDecided === null ? [] : wrapText(text.notDecided, label, room, 12),
    ] as const;
    const lines = parts.flat();
    const size = {
      width: Math.max(...lines.map((line) => textWidth(line, label))),
      height: lines.length * lineHeight,
    };
    const x = side === "right" ? own.x + poleGap : own.x - poleGap - size.width;
    if (x < 0 || x + size.width > width) continue;
    for (let y = top; y + size.height <= top + most; y += step) {
      if (best && y + size.height >= best.box.y + best.box.height) break;
      const box = { x, y, ...size };
      const pole = { x: own.x - 0.5, y: poleTop, width: 1, height: y + size.height - poleTop };
      if (!isFree(pole, [...labels, ...markBoxes], 2)) break;
      if (!isFree(box, labels, gap) || !isFree(box, poles, 3)) continue;
      best = {
        box,
        pole,
        decision: {
          mark: own.mark,
          x: side === "right" ? x : x + size.width,
          y: y + label * 0.95,
          anchor: side === "right" ? "start" : "end",
          date: parts[0],
          decided: parts[1],
          notDecided: parts[2],
          pole: { x: own.x, from: poleTop, to: y + size.height - 2 },
        },
      };
      break;
    }
  }
  return best;
}

function boxOf({ x, y, width, height }: PlacedCaseMark): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
