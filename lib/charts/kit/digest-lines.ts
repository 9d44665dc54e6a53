import { usualShapes } from "@/lib/story/side-shapes";
import { type Box, isFree } from "./box";
import { lineType, markBox, placeMark } from "./dated-marks";
import type { DigestLine, LinesDigest } from "./digest";
import { digestKey } from "./digest-key";
import { type DigestLayout, type DigestPiece, type DigestRoom, digestType } from "./digest-piece";
import { lineDash } from "./line-dash";
import { halfCapHeight } from "./placed-text";
import { spreadLabels } from "./spread-labels";
import { textWidth, widestLine, wrapText } from "./text-width";
import { fitTicks, valueDomain, valueFraction } from "./value-axis";

const type = digestType;
const { lineHeight } = type;
/** The share of the width that the labels of ends take at most. */
const labelShare = 0.44;
const gaps = { key: 8, column: 18, label: 3, value: 6, grid: 18, axis: 6, ticks: 4, more: 2 };
/** The least height of a plot, in px, and how far above it marks and labels reach. */
const leastPlot = 60;
const overhang = 14;

/** Lays out as many lines as fit beside their labels, with every mark of them. */
export function linesLayout(digest: LinesDigest, room: DigestRoom): DigestLayout {
  const most = Math.min(room.most, digest.lines.length);
  for (let count = most; count > 1; count -= 1) {
    const layout = placeLines(digest, count, room);
    if (layout.height <= room.height) return layout;
  }
  return placeLines(digest, Math.min(1, most), room);
}

function placeLines(digest: LinesDigest, count: number, room: DigestRoom): DigestLayout {
  const { width } = room;
  const lines = digest.lines.slice(0, count);
  const marks = lines.flatMap((line) => line.marks);
  const key = digestKey(
    digest.keys.filter((entry) => !("slot" in entry) || lines.some(({ side }) => side === entry.slot)),
    width,
  );
  const shapes = new Map(digest.keys.flatMap((entry) => ("slot" in entry ? [[entry.slot, entry.shape] as const] : [])));
  const omitted = digest.total - marks.length;
  const more = omitted > 0 ? room.more(omitted) : "";
  const labels = lines.map((line) => endLabel(line, width * labelShare));
  const columnWidth = Math.max(0, ...labels.map((label) => label.width));
  const stack = labels.reduce((sum, { height }) => sum + height + gaps.label, 0);
  const top = (key.height > 0 ? key.height + gaps.key : 0) + overhang;
  const below = type.small + gaps.ticks + 4 + (more === "" ? 0 : lineHeight + gaps.more);
  const gutter = widestLine(
    digest.values.map(({ text }) => text),
    type.small,
  );
  const left = gutter + gaps.axis + type.glyph / 2;
  const plot: Box = {
    x: left,
    y: top,
    width: width - left - columnWidth - gaps.column - type.glyph / 2,
    height: Math.max(leastPlot, stack - overhang, Math.min(room.height - top - below, width * 0.75)),
  };
  const bottom = plot.y + plot.height;
  const domain = valueDomain(
    marks.map(({ value }) => value),
    digest.values,
    digest.scale,
  );
  const range = digest.scale === "log" ? domain : linearDomain(digest);
  const yOf = (value: number) => plot.y + (1 - valueFraction(value, range, digest.scale)) * plot.height;
  const placed = lines.map((line) => ({
    line,
    marks: line.marks.map((mark) => placeMark(mark, plot, yOf(mark.value))),
  }));
  const columnX = width - columnWidth;
  const byHeight = placed
    .map((line, index) => ({ end: line.marks.at(-1), label: labels[index], line: line.line }))
    .toSorted((a, b) => (a.end?.y ?? 0) - (b.end?.y ?? 0));
  const tops = spreadLabels(
    byHeight.map(({ end, label }) => ({
      wanted: (end?.y ?? 0) - (label?.height ?? 0) / 2,
      height: (label?.height ?? 0) + gaps.label,
    })),
    [plot.y - overhang, bottom + type.small],
  );
  const ends = byHeight.flatMap(({ end, label, line }, index): DigestPiece[] => {
    if (!end || !label) return [];
    const y = tops[index] ?? 0;
    const middle = y + label.height / 2;
    const from = end.x + Math.max(end.width / 2, type.glyph / 2) + 1;
    return [
      {
        draw: "line",
        points: [
          { x: from, y: end.y },
          { x: Math.max(from, plot.x + plot.width + 6), y: end.y },
          { x: columnX - 4, y: middle },
        ],
        color: "var(--ink-2)",
        width: 0.75,
        dash: "1 2",
      },
      {
        draw: "text",
        text: { x: columnX, y: y + type.label, lines: label.name },
        size: type.label,
        bold: true,
        mark: line.id,
      },
      {
        draw: "text",
        text: label.isOne
          ? { x: columnX + label.nameWidth, y: y + type.label, lines: label.values }
          : { x: columnX, y: y + label.name.length * lineHeight + type.label, lines: label.values },
        size: type.value,
        mark: end.mark.id,
      },
    ];
  });
  const paths = placed.flatMap(({ line, marks: own }) => pathsOf(line, own, digest.isStepped, plot));
  const glyphs = placed.flatMap(({ line, marks: own }) =>
    own.map(({ mark, x, y, width: span }): DigestPiece => {
      const look = { side: line.side, shape: shapes.get(line.side) ?? usualShapes[line.side], form: mark.form };
      return { draw: "glyph", mark: mark.id, look, at: { x, y }, width: span };
    }),
  );
  const taken = [...placed.flatMap((line) => line.marks.map(markBox)), ...paths.flatMap(pathBoxes)];
  const numbers = placed.flatMap(({ marks: own }) =>
    own.slice(0, -1).flatMap(({ mark, x, y }): DigestPiece[] => {
      const labelWidth = textWidth(mark.short, type.small, true);
      const at = Math.max(plot.x + labelWidth / 2, Math.min(plot.x + plot.width - labelWidth / 2, x));
      const spots = [y - 8, y + 8 + type.small * 0.8].map((baseline) => ({
        baseline,
        box: { x: at - labelWidth / 2, y: baseline - type.small * 0.85, width: labelWidth, height: type.small },
      }));
      const spot = spots.find(({ box }) => isFree(box, taken, 1) && box.y >= 0 && box.y + box.height <= bottom);
      if (!spot) return [];
      taken.push(spot.box);
      const text = { x: at, y: spot.baseline, lines: [mark.short] };
      return [{ draw: "text", mark: mark.id, text, size: type.small, bold: true, halo: true, anchor: "middle" }];
    }),
  );
  let above = Number.POSITIVE_INFINITY;
  const grid = digest.values.flatMap(({ value, text }): DigestPiece[] => {
    const y = yOf(value);
    if (above - y < gaps.grid) return [];
    above = y;
    const line = { draw: "line" as const, points: across(gutter + gaps.axis, plot.x + plot.width, y) };
    const label = { x: gutter, y: y + type.small * halfCapHeight, lines: [text] };
    return [
      { ...line, color: "var(--rule)", width: 1 },
      { draw: "text", text: label, size: type.small, color: "var(--ink-2)", anchor: "end" },
    ];
  });
  const times = fitTicks(
    digest.times.map(({ at, text }) => ({ x: plot.x + at * plot.width, text })),
    type.small,
    [plot.x, plot.x + plot.width],
  ).flatMap(({ x, textX, text }): DigestPiece[] => [
    {
      draw: "line",
      points: [
        { x, y: bottom },
        { x, y: bottom + 4 },
      ],
      color: "var(--ink-2)",
      width: 1,
    },
    {
      draw: "text",
      text: { x: textX, y: bottom + gaps.ticks + type.small, lines: [text] },
      size: type.small,
      color: "var(--ink-2)",
      anchor: "middle",
    },
  ]);
  const axis: DigestPiece = {
    draw: "line",
    points: across(gutter + gaps.axis, plot.x + plot.width, bottom),
    color: "var(--ink-2)",
    width: 1,
  };
  const end: DigestPiece[] =
    more === ""
      ? []
      : [
          {
            draw: "text",
            text: { x: 0, y: bottom + below - 3, lines: [more] },
            size: type.small,
            color: "var(--ink-2)",
          },
        ];
  return {
    pieces: [...key.pieces, ...grid, axis, ...times, ...paths, ...ends, ...numbers, ...glyphs, ...end],
    height: bottom + below,
    shown: lines.length,
    texts: [
      ...lines.map(({ name, marks: own }) => `${name}: ${own.at(-1)?.text ?? ""}`),
      ...(more === "" ? [] : [more]),
    ],
  };
}

/** A linear axis goes from its first to its last tick, which need not be zero. */
function linearDomain({ values, lines }: LinesDigest): readonly [number, number] {
  const own = lines.flatMap(({ marks }) => marks.map(({ value }) => value));
  const all = [...values.map(({ value }) => value), ...own];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? [low, high] : [low - 1, high + 1];
}

/** The name of a line and its last value behind it, or below where it is too long. */
function endLabel(line: DigestLine, maxWidth: number) {
  const value = line.marks.at(-1)?.text ?? "";
  const nameWidth = textWidth(line.name, type.label, true) + gaps.value;
  const isOne = nameWidth + textWidth(value, type.value) <= maxWidth;
  const name = wrapText(line.name, type.label, maxWidth, 3, true);
  const values = wrapText(value, type.value, maxWidth, 3);
  return {
    name,
    values,
    isOne,
    nameWidth,
    width: isOne
      ? nameWidth + textWidth(value, type.value)
      : Math.max(widestLine(name, type.label, true), widestLine(values, type.value)),
    height: (isOne ? 1 : name.length + values.length) * lineHeight,
  };
}

/** What is drawn between the marks of a line: steps, or joints and the levels of held values. */
function pathsOf(
  line: DigestLine,
  marks: readonly ReturnType<typeof placeMark<DigestLine["marks"][number]>>[],
  isStepped: boolean,
  plot: Box,
): DigestPiece[] {
  const color = `var(--${line.side})`;
  const dash = lineDash(line.place);
  const look = { draw: "line" as const, color, width: 2, ...(dash !== "none" && { dash }) };
  if (isStepped) {
    const points = marks.flatMap(({ x, y }, index) => {
      const before = marks[index - 1];
      return [...(before ? [{ x, y: before.y }] : []), { x, y }];
    });
    return points.length > 1 ? [{ ...look, points }] : [];
  }
  const at = (share: number) => plot.x + share * plot.width;
  return marks.flatMap(({ mark, x, y }, index): DigestPiece[] => {
    const before = marks[index - 1];
    const level: DigestPiece[] = mark.held
      ? [
          {
            draw: "line",
            points: [
              { x: at(mark.from), y },
              { x: at(mark.to), y },
            ],
            color,
            width: lineType.bar / 2,
          },
        ]
      : [];
    if (!before || !mark.joined) return level;
    const start = before.mark.held ? at(before.mark.to) : before.x;
    const end = mark.held ? at(mark.from) : x;
    return [
      {
        ...look,
        width: 1.5,
        points: [
          { x: start, y: before.y },
          { x: end, y },
        ],
      },
      ...level,
    ];
  });
}

/** Small boxes along a path, so that labels keep clear of it. */
function pathBoxes(piece: DigestPiece): Box[] {
  if (piece.draw !== "line") return [];
  return piece.points.flatMap((to, index) => {
    const from = piece.points[index - 1];
    if (!from) return [];
    const steps = Math.max(1, Math.ceil(Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 4));
    const [dx, dy] = [(to.x - from.x) / steps, (to.y - from.y) / steps];
    return Array.from({ length: steps }, (_, step) => ({
      x: Math.min(from.x + dx * step, from.x + dx * (step + 1)) - 1,
      y: Math.min(from.y + dy * step, from.y + dy * (step + 1)) - 1,
      width: Math.abs(dx) + 2,
      height: Math.abs(dy) + 2,
    }));
  });
}

function across(from: number, to: number, y: number) {
  return [
    { x: from, y },
    { x: to, y },
  ];
}
