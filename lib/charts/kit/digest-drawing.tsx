import { DatedMark } from "./dated-mark";
import { type DigestPiece, digestType } from "./digest-piece";
import { Glyph } from "./glyph";
import { MarkBar } from "./mark-bar";
import { outline } from "./mark-fill";
import { TextLines } from "./text-lines";

/** What to draw: the pieces of a digest, its size in px, and its text alternative. */
export interface DigestDrawingProps {
  readonly pieces: readonly DigestPiece[];
  readonly title: string;
  readonly lang: string;
  readonly width: number;
  readonly height: number;
}

/** Draws a digest that is laid out. */
export function DigestDrawing({ pieces, title, lang, width, height }: DigestDrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      lang={lang}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{title}</title>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity and are drawn once.
        <g key={index} data-mark={piece.mark}>
          <Piece {...piece} />
        </g>
      ))}
    </svg>
  );
}

function Piece(piece: DigestPiece) {
  switch (piece.draw) {
    case "text": {
      const { text, size, bold = false, halo = false, color, anchor } = piece;
      return (
        <TextLines
          {...text}
          size={size}
          lineHeight={size * (digestType.lineHeight / digestType.label)}
          bold={bold}
          halo={halo}
          {...(color && { color })}
          {...(anchor && { anchor })}
        />
      );
    }
    case "glyph":
      return piece.width > 0 ? (
        <DatedMark {...piece.look} {...piece.at} width={piece.width} />
      ) : (
        <Glyph {...piece.look} {...piece.at} size={digestType.glyph} />
      );
    case "bar":
      return <MarkBar side={piece.look.side} form={piece.look.form} {...piece.box} />;
    case "part": {
      const { paint, box } = piece;
      return (
        <rect
          x={box.x + outline / 2}
          y={box.y + outline / 2}
          width={Math.max(0.5, box.width - outline)}
          height={Math.max(0.5, box.height - outline)}
          fill={paint.fill}
          stroke={paint.stroke}
          strokeWidth={outline}
        />
      );
    }
    case "line":
      return (
        <polyline
          points={piece.points.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke={piece.color}
          strokeWidth={piece.width}
          strokeDasharray={piece.dash}
        />
      );
  }
}
