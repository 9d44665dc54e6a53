import { type Box, isFree } from "../kit/box";
import { spreadLabels } from "../kit/spread-labels";
import { textWidth, wrapText } from "../kit/text-width";
import type { ValuationLine } from "./model";
import { type PlacedLabel, type PlacedLine, stackedTexts, valuationsType } from "./places";

interface EndRow {
  readonly line: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

/** A line's end label before it has a place. */
export interface EndLabel {
  readonly line: ValuationLine;
  readonly rows: readonly EndRow[];
  readonly width: number;
  readonly height: number;
}

/** Between the plot and the column of labels, in px. */
export const endGap = 14;
const beside = 9;
const between = 8;

/**
 * Words the label of a line's end: name, last value and, where it is wide, its date.
 *
 * @param most the greatest width in px
 */
export function endLabel(line: ValuationLine, most: number, narrow: boolean): EndLabel {
  const { name, text, lineHeight } = valuationsType;
  const last = line.marks.at(-1);
  const rows: EndRow[] = [
    ...wrapText(line.name, name, most, 2, true).map((words) => ({ line: words, bold: true })),
    ...wrapText((narrow ? last?.short : last?.text) ?? "", text, most, 3).map((words) => ({ line: words })),
    ...(narrow ? [] : wrapText(line.until, text, most, 2).map((words) => ({ line: words, quiet: true }))),
  ];
  const widths = rows.map((row) => textWidth(row.line, row.bold ? name : text, row.bold));
  return { line, rows, width: Math.max(0, ...widths), height: rows.length * lineHeight };
}

/**
 * Sets the labels of the lines' ends: beside the end where nothing else is, all others below each other in a column
 * to the right of the plot, each with a leader.
 *
 * @param labels of the lines, in the same order
 * @param obstacles what is drawn already
 * @param column left edge of the column in px
 * @param bounds top and bottom of the column in px
 */
export function placeEnds(
  lines: readonly PlacedLine[],
  labels: readonly EndLabel[],
  obstacles: readonly Box[],
  column: number,
  bounds: readonly [top: number, bottom: number],
): PlacedLabel[] {
  const ends = lines.flatMap(({ marks }, index) => {
    const label = labels[index];
    const end = marks.at(-1);
    return label && end ? [{ label, end }] : [];
  });
  const close = ends.map(({ label, end }) => besideEnd(label, end));
  const early = new Set(
    ends.flatMap(({ end, label }, index) => {
      const box = close[index];
      const rightmost = column + Math.max(0, ...labels.map(({ width }) => width));
      const ends = column - endGap - end.x > 40;
      return box && ends && box.x + label.width <= rightmost && isFree(box, obstacles, 3) ? [index] : [];
    }),
  );
  for (;;) {
    const columned = ends.map((_, index) => index).filter((index) => !early.has(index));
    const boxes = columnBoxes(
      columned.flatMap((index) => ends[index] ?? []),
      column,
      bounds,
    );
    const placed = new Map(columned.map((index, place) => [index, boxes[place]]));
    const clash = [...early].find((index) => {
      const box = close[index];
      const others = [
        ...boxes,
        ...[...early].filter((other) => other !== index).flatMap((other) => close[other] ?? []),
      ];
      return box !== undefined && !isFree(box, others, between / 2);
    });
    if (clash !== undefined) {
      early.delete(clash);
      continue;
    }
    return ends.flatMap(({ label, end }, index) => {
      const box = placed.get(index) ?? close[index];
      if (!box) return [];
      const middle = box.y + box.height / 2;
      return {
        id: end.mark.id,
        box,
        texts: stackedTexts(box.x, box.y, label.rows),
        leader: early.has(index)
          ? []
          : [
              end.x + valuationsType.mark / 2 + 1,
              end.y,
              Math.max(end.x + 8, column - endGap + 3),
              end.y,
              column - 4,
              middle,
            ],
      };
    });
  }
}

function besideEnd({ width, height }: EndLabel, end: { readonly x: number; readonly y: number }): Box {
  return { x: end.x + beside, y: end.y - height / 2, width, height };
}

function columnBoxes(
  ends: readonly { readonly label: EndLabel; readonly end: { readonly y: number } }[],
  column: number,
  bounds: readonly [top: number, bottom: number],
): Box[] {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a]?.end.y ?? 0) - (ends[b]?.end.y ?? 0));
  const wishes = order.flatMap((index) => {
    const entry = ends[index];
    return entry ? [{ wanted: entry.end.y - entry.label.height / 2, height: entry.label.height + between }] : [];
  });
  const tops = spreadLabels(wishes, [bounds[0], bounds[1] + between]);
  return ends.map(({ label: { width, height } }, index) => ({
    x: column,
    y: tops[order.indexOf(index)] ?? bounds[0],
    width,
    height,
  }));
}
