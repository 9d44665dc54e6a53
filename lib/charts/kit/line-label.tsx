import { lineType } from "./dated-marks";
import { Glyph } from "./glyph";
import type { PlacedLabel } from "./line-labels";
import { sideColor } from "./mark-fill";
import { TextLines } from "./text-lines";

interface LineLabelProps extends PlacedLabel {
  /** Whether it is a number that leads to a list, and no figure of the mark. */
  readonly isOrdinal?: boolean;
}

/** A label with its leader; pointing at it is pointing at its mark, unless it is a number in a list. */
export function LineLabel({ id, leader, texts, sign, isOrdinal = false }: LineLabelProps) {
  return (
    <g data-mark={isOrdinal ? undefined : id}>
      {leader.length > 0 && (
        <polyline
          points={leader.map(({ x, y }) => `${x} ${y}`).join(" ")}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={0.75}
        />
      )}
      {sign && <Glyph {...sign} size={lineType.mark} />}
      {texts.map(({ quiet, ...text }) => (
        <TextLines
          key={text.y}
          {...text}
          size={text.bold ? lineType.name : lineType.text}
          color={quiet ? "var(--ink-2)" : sign && text.bold ? sideColor(sign.side) : "var(--ink)"}
          halo
        />
      ))}
    </g>
  );
}
