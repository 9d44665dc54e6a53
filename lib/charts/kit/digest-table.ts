import type { TableDigest } from "./digest";
import { type DigestLayout, type DigestPiece, type DigestRoom, digestType } from "./digest-piece";
import { wrapText } from "./text-width";

const type = digestType;
const { lineHeight } = type;
const gaps = { column: 16, row: 8, head: 6, more: 4 };
/** How many columns there are, the first of which is wider, and how many lines a cell has. */
const columns = { most: 3, first: 1.3 };
const maxLines = 8;

/** Lays out the first rows of a table, as many as fit, each above a rule; the first columns of it. */
export function tableLayout(digest: TableDigest, room: DigestRoom): DigestLayout {
  const most = Math.min(room.most, digest.rows.length);
  for (let count = most; count > 1; count -= 1) {
    const layout = placeTable(digest, count, room);
    if (layout.height <= room.height) return layout;
  }
  return placeTable(digest, Math.min(1, most), room);
}

function placeTable(digest: TableDigest, count: number, { width, more }: DigestRoom): DigestLayout {
  const heads = digest.heads.slice(0, columns.most);
  const unit = (width - gaps.column * (heads.length - 1)) / (heads.length - 1 + columns.first);
  const widths = heads.map((_, index) => (index === 0 ? unit * columns.first : unit));
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each + gaps.column, 0));
  const pieces: DigestPiece[] = [];
  let y = 0;
  const line = (
    cells: readonly string[],
    size: number,
    look: Pick<DigestPiece & { draw: "text" }, "bold" | "color" | "mark">,
  ) => {
    const texts = cells.map((cell, index) => wrapText(cell, size, widths[index] ?? width, maxLines, look.bold));
    for (const [index, lines] of texts.entries()) {
      pieces.push({ draw: "text", text: { x: starts[index] ?? 0, y: y + size, lines }, size, ...look });
    }
    y += Math.max(1, ...texts.map((lines) => lines.length)) * lineHeight;
  };
  const rule = (color: string) => {
    const at = y + gaps.head / 2;
    pieces.push({
      draw: "line",
      points: [
        { x: 0, y: at },
        { x: width, y: at },
      ],
      color,
      width: 1,
    });
    y += gaps.row;
  };
  line(heads, type.small, { color: "var(--ink-2)" });
  rule("var(--ink-2)");
  const rows = digest.rows.slice(0, count);
  for (const { id, cells } of rows) {
    line(cells.slice(0, columns.most), type.label, { mark: id });
    rule("var(--rule)");
  }
  const left = digest.total - rows.length;
  if (left > 0) line([more(left)], type.small, { color: "var(--ink-2)" });
  return {
    pieces,
    height: y,
    shown: rows.length,
    texts: [...rows.map(({ cells }) => cells.slice(0, columns.most).join(", ")), ...(left > 0 ? [more(left)] : [])],
  };
}
