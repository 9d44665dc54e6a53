import { Rectangle } from "recharts";
import { AxisTicks } from "../kit/axis-ticks";
import type { Box } from "../kit/box";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { GridLines } from "../kit/grid-lines";
import { keyType } from "../kit/key-layout";
import { outline } from "../kit/mark-fill";
import { useMotion } from "../kit/motion";
import { TextLines } from "../kit/text-lines";
import { sourceDatesLayout, sourceDatesType } from "./layout";
import type { SourceDatesModel, SourceTone } from "./model";

const fills: Readonly<Record<SourceTone, string>> = {
  nearer: "var(--ink)",
  usual: "var(--neither)",
  farther: "var(--paper)",
};

/** Draws the number of sources by year as bars split by kind, oldest first. */
export default function SourceDates({ model, width, height }: DrawingProps<SourceDatesModel>) {
  const { key, ticks, tickY, plot, rows } = sourceDatesLayout(model, width);
  const type = sourceDatesType;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={ticks.map(({ x }) => x)} from={plot.y} to={plot.y + plot.height} vertical />
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.tone}>
          <Part
            tone={entry.tone}
            x={mark.x - type.swatch / 2}
            y={mark.y - keyType.mark / 2}
            width={type.swatch}
            height={keyType.mark}
          />
          <TextLines {...text} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
      {rows.map(({ row, parts, top }) => (
        <g key={row.id} data-mark={row.id}>
          {parts.map((part) => (
            <Part key={part.tone} {...part} y={top} height={type.bar} />
          ))}
        </g>
      ))}
      <line x1={plot.x} x2={plot.x} y1={plot.y} y2={height} stroke="var(--ink-2)" />
      {rows.map(({ row, label, count }) => (
        <g key={row.id} data-mark={row.id}>
          <TextLines {...label} size={type.label} />
          <TextLines {...count} size={type.label} bold halo />
        </g>
      ))}
    </DrawingSurface>
  );
}

/** The box is that of the part's outer edges. */
interface PartProps extends Box {
  readonly tone: SourceTone;
}

/** A part of a bar, whose outline lies within its length. */
function Part({ tone, x, y, width, height }: PartProps) {
  return (
    <Rectangle
      x={x + outline / 2}
      y={y + outline / 2}
      width={Math.max(0.5, width - outline)}
      height={Math.max(0.5, height - outline)}
      fill={fills[tone]}
      stroke={tone === "nearer" ? "var(--ink)" : "var(--neither)"}
      strokeWidth={outline}
      {...useMotion()}
    />
  );
}
