import { Rectangle } from "recharts";
import type { Box } from "../kit/box";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { keyType } from "../kit/key-layout";
import { outline } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import { gradePaint } from "./grade-paint";
import { sourceKindsLayout, sourceKindsType } from "./layout";
import type { SourceKindsModel } from "./model";
import type { SourceGrade } from "./source-grade";

/** Draws what sources are and what figures rest on as bars of one length, split by grade. */
export default function SourceKinds({ model, width, height }: DrawingProps<SourceKindsModel>) {
  const { key, rows } = sourceKindsLayout(model, width);
  const type = sourceKindsType;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.grade}>
          <Part
            grade={entry.grade}
            x={mark.x - type.swatch / 2}
            y={mark.y - keyType.mark / 2}
            width={type.swatch}
            height={keyType.mark}
          />
          <TextLines {...text} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      {rows.map(({ row, top, mark, label, counted, parts }) => (
        <g key={row.id} data-mark={row.id}>
          {row.side && <Glyph shape={row.side.shape} side={row.side.slot} size={type.mark} {...mark} />}
          <TextLines {...label} size={type.label} bold />
          <TextLines {...counted} size={type.count} color="var(--ink-2)" />
          {parts.map(({ grade, x, width: partWidth, number }) => (
            <g key={grade}>
              <Part grade={grade} x={x} y={top} width={partWidth} height={type.bar} />
              {number && (
                <TextLines {...number} size={type.count} color={gradePaint[grade].text} anchor="middle" bold />
              )}
            </g>
          ))}
        </g>
      ))}
    </DrawingSurface>
  );
}

/** The box is that of the part's outer edges. */
interface PartProps extends Box {
  readonly grade: SourceGrade;
}

/** A part of a bar, whose outline lies within its length. */
function Part({ grade, x, y, width, height }: PartProps) {
  return (
    <Rectangle
      x={x + outline / 2}
      y={y + outline / 2}
      width={Math.max(0.5, width - outline)}
      height={Math.max(0.5, height - outline)}
      fill={gradePaint[grade].fill}
      stroke={gradePaint[grade].stroke}
      strokeWidth={outline}
    />
  );
}
