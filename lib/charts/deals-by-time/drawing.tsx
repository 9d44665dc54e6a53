import { shapesOf, usualShapes } from "@/lib/story/side-shapes";
import { DatedMark } from "../kit/dated-mark";
import { lineType } from "../kit/dated-marks";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { keyType } from "../kit/key-layout";
import { LineLabel } from "../kit/line-label";
import { MarkBar } from "../kit/mark-bar";
import { TextLines } from "../kit/text-lines";
import { dealsByTimeLayout } from "./layout";
import type { DealMark, DealsByTimeModel } from "./model";

/** Draws each deal on its date at the height of its amount, and names the largest. */
export default function DealsByTime({ model, width, height }: DrawingProps<DealsByTimeModel>) {
  const { key, plot, grid, times, gap, marks, numbers, listed } = dealsByTimeLayout(model, width);
  const size = lineType.text;
  const bottom = plot.y + plot.height;
  const shapeOf = shapesOf(model.sides);
  const lookOf = ({ side, form }: Pick<DealMark, "side" | "form">) => ({
    side,
    form,
    shape: shapeOf(side),
  });
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={grid.map(({ y }) => y)} from={plot.x} to={plot.x + plot.width} />
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.label}>
          {"slot" in entry ? (
            <Glyph shape={entry.shape} side={entry.slot} size={keyType.mark} {...mark} />
          ) : "form" in entry ? (
            <MarkBar
              side="neither"
              form={entry.form}
              x={mark.x - keyType.swatch / 2}
              y={mark.y - 5}
              width={keyType.swatch}
              height={10}
            />
          ) : (
            <DatedMark side="both" shape={usualShapes.both} form="solid" {...mark} width={keyType.swatch} />
          )}
          <TextLines {...text} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      <line x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} stroke="var(--ink-2)" />
      {times.map(({ x, text }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + (text ? 16 : 6)} stroke="var(--ink-2)" />
          {text && <TextLines {...text} size={size} color="var(--ink-2)" />}
        </g>
      ))}
      {grid.map(({ y, text }) => text && <TextLines key={y} {...text} size={size} color="var(--ink-2)" halo />)}
      {gap && <AxisGap x={gap.x} top={plot.y} bottom={bottom} />}
      {numbers.map((number) => (
        <LineLabel key={number.id} {...number} isOrdinal />
      ))}
      {marks.map(({ mark, ...at }) => (
        <g key={mark.id} data-mark={mark.id}>
          <DatedMark {...lookOf(mark)} {...at} />
        </g>
      ))}
      {listed.map(({ mark, number, glyph, title, amount }) => (
        <g key={mark.id}>
          <TextLines {...number} size={size} bold />
          <g data-mark={mark.id}>
            <Glyph {...lookOf(mark)} size={lineType.mark} {...glyph} />
            <TextLines {...title} size={lineType.name} lineHeight={lineType.lineHeight} />
            <TextLines {...amount} size={size} lineHeight={lineType.lineHeight} bold />
          </g>
        </g>
      ))}
    </DrawingSurface>
  );
}

interface AxisGapProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the axis of time is broken: two strokes across it, and a dashed line through the plot. */
function AxisGap({ x, top, bottom }: AxisGapProps) {
  return (
    <>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--ink-2)" strokeDasharray="1 4" />
      <path d={`M${x - 6},${bottom}h6`} stroke="var(--paper)" strokeWidth={3} />
      <path d={`M${x - 8},${bottom + 5}l4,-10m2,10l4,-10`} stroke="var(--ink-2)" />
    </>
  );
}
