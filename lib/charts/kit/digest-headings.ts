import type { Digest, HeadingsDigest } from "./digest";
import { type DigestLayout, type DigestPiece, type DigestRoom, digestType } from "./digest-piece";
import { wrapText } from "./text-width";

const type = { ...digestType, heading: 13, line: 17 };
/** From a number to its heading, between headings, and beside them, in px. */
const gaps = { number: 20, heading: { least: 5, most: 20 }, column: 28 };
/** The share of the width that headings take beside a drawing. */
const share = 0.42;

/** Lays out headings with their numbers, beside the digest of a chart. */
export function headingsLayout(
  { headings, beside }: HeadingsDigest,
  room: DigestRoom,
  layout: (digest: Digest, room: DigestRoom) => DigestLayout,
): DigestLayout {
  const width = beside ? room.width * share : room.width;
  const texts = headings.map(({ id, text }) => ({
    id,
    lines: wrapText(text, type.heading, width - gaps.number, 4, true),
  }));
  const natural = texts.reduce((sum, { lines }) => sum + lines.length * type.line, 0);
  const gap = Math.max(
    gaps.heading.least,
    Math.min(gaps.heading.most, (room.height - natural) / Math.max(1, texts.length - 1)),
  );
  let y = 0;
  const pieces = texts.flatMap(({ id, lines }, index): DigestPiece[] => {
    const at = y + type.heading;
    y += lines.length * type.line + gap;
    return [
      { draw: "text", text: { x: 0, y: at, lines: [String(index + 1)] }, size: type.heading, color: "var(--ink-2)" },
      { draw: "text", mark: id, text: { x: gaps.number, y: at, lines }, size: type.heading, bold: true },
    ];
  });
  const x = width + gaps.column;
  const inner = beside && layout(beside, { ...room, width: room.width - x });
  return {
    pieces: [
      ...pieces,
      ...(inner
        ? [
            divider(width + gaps.column / 2, Math.max(y - gap, inner.height)),
            ...inner.pieces.map((piece) => moved(piece, x)),
          ]
        : []),
    ],
    height: Math.max(y - gap, inner?.height ?? 0),
    shown: headings.length,
    texts: [...headings.map(({ text }) => text), ...(inner?.texts.slice(-1) ?? [])],
  };
}

function divider(x: number, bottom: number): DigestPiece {
  return {
    draw: "line",
    points: [
      { x, y: 0 },
      { x, y: bottom },
    ],
    color: "var(--rule)",
    width: 1,
  };
}

/** A piece further to the right. */
function moved(piece: DigestPiece, by: number): DigestPiece {
  switch (piece.draw) {
    case "text":
      return { ...piece, text: { ...piece.text, x: piece.text.x + by } };
    case "glyph":
      return { ...piece, at: { ...piece.at, x: piece.at.x + by } };
    case "line":
      return { ...piece, points: piece.points.map(({ x, y }) => ({ x: x + by, y })) };
    default:
      return { ...piece, box: { ...piece.box, x: piece.box.x + by } };
  }
}
