import { usualShapes } from "@/lib/story/side-shapes";
import { lineType } from "./dated-marks";
import type { DigestKey, DigestMark, DigestRow, RowsDigest } from "./digest";
import { digestKey } from "./digest-key";
import { type DigestLayout, type DigestPiece, type DigestRoom, digestType } from "./digest-piece";
import { halfCapHeight } from "./placed-text";
import { textWidth, widestLine, wrapText } from "./text-width";
import { fitTicks } from "./value-axis";

const type = digestType;
const { lineHeight } = type;
/** Share of the width that names take at most, and from there to the track, in px. */
const labelShare = 0.52;
const gaps = { column: 14, text: 6, key: 5, ticks: 4, row: { least: 3, most: 18 }, more: 2 };
/** A name, and a figure beside its mark, take no more lines. */
const maxLines = { label: 4, text: 3 };

/** Lays out as many rows as fit, each with its name beside the track. */
export function rowsLayout(digest: RowsDigest, room: DigestRoom): DigestLayout {
  const most = Math.min(room.most, digest.rows.length);
  for (let count = most; count > 1; count -= 1) {
    const layout = placeRows(digest, count, room);
    if (layout.height <= room.height) return layout;
  }
  return placeRows(digest, Math.min(1, most), room);
}

function placeRows(digest: RowsDigest, count: number, room: DigestRoom): DigestLayout {
  const { width } = room;
  const chosen = inOrder(digest.rows.slice(0, count), digest.order);
  const keys = digest.keys.filter((key) => isNeeded(key, chosen));
  const key = digestKey(keys, width);
  const shapes = new Map(digest.keys.flatMap((entry) => ("slot" in entry ? [[entry.slot, entry.shape] as const] : [])));
  const hasGlyphs = chosen.some(({ side }) => side !== undefined && shapes.has(side));
  const indent = hasGlyphs ? type.glyph + 7 : 0;
  const labels = chosen.map((row) => wrapText(row.label, type.label, width * labelShare - indent, maxLines.label));
  const column = indent + widestLine(labels.flat(), type.label);
  const track = trackOf(
    chosen.flatMap(({ marks }) => marks),
    column + gaps.column,
    width,
  );
  const rows = chosen.map((row, index) => measureRow(row, labels[index] ?? [], track));
  const shownMarks = rows.reduce((sum, { row }) => sum + (digest.perRow ?? row.marks.length), 0);
  const left = Math.max(0, digest.total - shownMarks);
  const more = left > 0 ? room.more(left) : "";
  const ticks = fitTicks(
    digest.ticks.map(({ at, text }) => ({ x: track.x + at * track.width, text })),
    type.small,
    [track.x - 4, width],
  );
  const keyHeight = key.height > 0 ? key.height + gaps.key : 0;
  const tickHeight = ticks.length > 0 ? type.small + gaps.ticks : 0;
  const moreHeight = more === "" ? 0 : gaps.more + lineHeight;
  const natural = rows.reduce((sum, { height }) => sum + height, 0);
  const fixed = keyHeight + tickHeight + moreHeight + natural;
  const spare = (room.height - fixed) / Math.max(1, rows.length);
  const gap = Math.max(gaps.row.least, Math.min(gaps.row.most, spare));
  const top = keyHeight + tickHeight;
  let y = top + gap / 2;
  const placed = rows.flatMap((measured, index) => {
    const start = y;
    y += measured.height + gap;
    const rule: DigestPiece[] =
      index > 0 && digest.ticks.length > 0
        ? [{ draw: "line", points: across(width, start - gap / 2), color: "var(--rule)", width: 0.75 }]
        : [];
    return [...rule, ...placeRow(measured, start, { track, indent, shapes })];
  });
  const bottom = y - gap / 2;
  const axis = ticks.flatMap(({ x, textX, text }): DigestPiece[] => [
    { draw: "line", points: upright(x, top, bottom), color: "var(--rule)", width: 1 },
    {
      draw: "text",
      text: { x: textX, y: keyHeight + type.small, lines: [text] },
      size: type.small,
      color: "var(--ink-2)",
      anchor: "middle",
    },
  ]);
  const breaks = (digest.breaks ?? []).map((at): DigestPiece => {
    const points = upright(track.x + at * track.width, top, bottom);
    return { draw: "line", points, color: "var(--ink-2)", width: 1, dash: "1 4" };
  });
  const end: DigestPiece[] =
    more === ""
      ? []
      : [
          {
            draw: "text",
            text: { x: indent, y: bottom + gaps.more + type.small, lines: [more] },
            size: type.small,
            color: "var(--ink-2)",
          },
        ];
  return {
    pieces: [...key.pieces, ...axis, ...breaks, ...placed, ...end],
    height: bottom + moreHeight,
    shown: rows.length,
    texts: [...chosen.map(rowText), ...(more === "" ? [] : [more])],
  };
}

type Measured = ReturnType<typeof measureRow>;
type Track = ReturnType<typeof trackOf>;

/** The track beside the names: as long as it can be while every figure has room beside its bar. */
function trackOf(marks: readonly DigestMark[], x: number, width: number) {
  const room = width - x;
  const bars = marks.filter(({ draw, text }) => draw === "bar" && text !== "");
  const textRoom = (text: string) =>
    widestLine(wrapText(text, type.value, room * 0.6, maxLines.text, true), type.value, true);
  const fitting = bars.map(({ to, text }) => (room - gaps.text - 2 - textRoom(text)) / Math.max(to, 0.01));
  const glyph = marks.some(({ draw }) => draw === "glyph" || draw === "span") ? type.glyph / 2 : 0;
  const length = Math.max(room * 0.3, Math.min(room - 2 * glyph, ...fitting));
  return { x: x + glyph, width: length, right: width };
}

/** The texts of a row with the heights of its lanes. */
function measureRow(row: DigestRow, label: readonly string[], track: Track) {
  const count = Math.max(1, ...row.marks.map(({ lane }) => lane + 1));
  const lanes = Array.from({ length: count }, (_, lane) => {
    const marks = row.marks
      .filter((mark) => mark.lane === lane)
      .map((mark) => ({ mark, ...besideMark(mark, row, track) }));
    const lines = Math.max(1, ...marks.map((each) => each.lines.length));
    return { marks, height: lines * lineHeight + (lines === 1 ? 0 : 2) };
  });
  const laneHeight = lanes.reduce((sum, { height }) => sum + height, 0);
  return { row, label, lanes, laneHeight, height: Math.max(label.length * lineHeight, laneHeight) };
}

/** Where a mark's text stands, in px: behind it, or before it where there is more room; clear of what joins a row's marks. */
function besideMark({ draw, from, to, text }: DigestMark, { marks, isJoined = false }: DigestRow, track: Track) {
  if (text === "" || draw === "part") return { x: 0, anchor: "start" as const, lines: [] };
  const [first, last] = isJoined
    ? [Math.min(...marks.map((mark) => mark.from)), Math.max(...marks.map((mark) => mark.to))]
    : [from, to];
  const [start, end] = [track.x + first * track.width, track.x + last * track.width];
  const reach = draw === "bar" ? gaps.text : Math.max(type.glyph, lineType.minBar) / 2 + gaps.text;
  const [after, before] = [track.right - end - reach, start - reach - track.x];
  const isAfter = draw === "bar" || textWidth(text, type.value, true) <= after || after >= before;
  const lines = wrapText(text, type.value, isAfter ? after : before, maxLines.text, true);
  return isAfter
    ? { x: end + reach, anchor: "start" as const, lines }
    : { x: start - reach, anchor: "end" as const, lines };
}

interface RowFrame {
  readonly track: Track;
  readonly indent: number;
  readonly shapes: ReadonlyMap<DigestRow["side"], "circle" | "diamond" | "square" | "triangle">;
}

function placeRow({ row, label, lanes, laneHeight, height }: Measured, top: number, frame: RowFrame): DigestPiece[] {
  const { track, indent, shapes } = frame;
  const first = top + (height - label.length * lineHeight) / 2 + lineHeight / 2;
  const shape = row.side === undefined ? undefined : shapes.get(row.side);
  const head: DigestPiece[] = [
    ...(row.side !== undefined && shape
      ? [
          {
            draw: "glyph" as const,
            mark: row.id,
            look: { side: row.side, shape, form: "solid" as const },
            at: { x: type.glyph / 2, y: first },
            width: 0,
          },
        ]
      : []),
    {
      draw: "text",
      mark: row.id,
      text: { x: indent, y: first + type.label * halfCapHeight, lines: label },
      size: type.label,
    },
  ];
  let y = top + (height - laneHeight) / 2;
  const marks = lanes.flatMap((lane) => {
    const middle = y + lane.height / 2;
    y += lane.height;
    const ends = lane.marks.map(({ mark }) => track.x + ((mark.from + mark.to) / 2) * track.width);
    const joint: DigestPiece[] =
      row.isJoined && ends.length > 1
        ? [
            {
              draw: "line",
              points: [
                { x: Math.min(...ends), y: middle },
                { x: Math.max(...ends), y: middle },
              ],
              color: "var(--ink)",
              width: 1.5,
            },
          ]
        : [];
    return [...joint, ...lane.marks.flatMap((each) => placeMark(each, middle, frame))];
  });
  return [...head, ...marks];
}

function placeMark(
  { mark, x, anchor, lines }: Measured["lanes"][number]["marks"][number],
  middle: number,
  { track, shapes }: RowFrame,
): DigestPiece[] {
  const [from, to] = [track.x + mark.from * track.width, track.x + mark.to * track.width];
  const look = { side: mark.side, shape: shapes.get(mark.side) ?? usualShapes[mark.side], form: mark.form };
  const box = { x: from, y: middle - type.bar / 2, width: to - from, height: type.bar };
  const text: DigestPiece = {
    draw: "text",
    mark: mark.id,
    text: { x, y: middle - ((lines.length - 1) * lineHeight) / 2 + type.value * halfCapHeight, lines },
    size: type.value,
    bold: true,
    halo: true,
    anchor,
  };
  const texts = lines.length > 0 ? [text] : [];
  if (mark.draw === "bar")
    return [...(mark.to > mark.from ? [{ draw: "bar" as const, mark: mark.id, look, box }] : []), ...texts];
  if (mark.draw === "tick") {
    return [
      { draw: "line", mark: mark.id, points: upright(from, middle - 7, middle + 7), color: "var(--ink-2)", width: 3 },
      ...texts,
    ];
  }
  if (mark.draw === "part" && mark.paint) {
    const number: DigestPiece = {
      draw: "text",
      text: { x: (from + to) / 2, y: middle + type.value * halfCapHeight, lines: [mark.text] },
      size: type.value,
      bold: true,
      color: mark.paint.text,
      anchor: "middle",
    };
    const hasRoom = textWidth(mark.text, type.value, true) + 4 <= to - from;
    const tall = { ...box, y: middle - lineHeight / 2, height: lineHeight };
    return [{ draw: "part", mark: mark.id, paint: mark.paint, box: tall }, ...(hasRoom ? [number] : [])];
  }
  const width = mark.draw === "span" ? Math.max(lineType.minBar, to - from) : 0;
  const at = { x: Math.max(track.x + width / 2, (from + to) / 2), y: middle };
  return [{ draw: "glyph", mark: mark.id, look, at, width }, ...texts];
}

function inOrder(rows: readonly DigestRow[], order: readonly string[] | undefined): readonly DigestRow[] {
  if (!order) return rows;
  const places = new Map(order.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Whether an entry of the key explains something that rows show. */
function isNeeded(key: DigestKey, rows: readonly DigestRow[]): boolean {
  const marks = rows.flatMap((row) => row.marks);
  if ("slot" in key) return rows.some(({ side }) => side === key.slot) || marks.some(({ side }) => side === key.slot);
  if ("form" in key) return marks.some(({ form }) => form === key.form);
  return true;
}

function rowText({ label, marks }: DigestRow): string {
  const texts = marks.map(({ text }) => text).filter((text) => text !== "");
  return texts.length > 0 ? `${label}: ${texts.join(", ")}` : label;
}

function across(width: number, y: number) {
  return [
    { x: 0, y },
    { x: width, y },
  ];
}

function upright(x: number, top: number, bottom: number) {
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}
