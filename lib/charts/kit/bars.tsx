import { Fragment } from "react";
import { shapesOf } from "@/lib/story/side-shapes";
import { AxisTicks } from "./axis-ticks";
import { barsLayout, barsType } from "./bars-layout";
import type { BarsModel } from "./bars-model";
import { ChartKey } from "./chart-key";
import { type DrawingProps, DrawingSurface } from "./drawing-surface";
import { Glyph } from "./glyph";
import { GridLines } from "./grid-lines";
import { MarkBar } from "./mark-bar";
import { StepMarks } from "./step-marks";
import { TextLines } from "./text-lines";

/** Draws labelled amounts as bars, from the top in the model's order, each with its amount at its end. */
export function Bars({ model, width, height }: DrawingProps<BarsModel>) {
  const { key, ticks, tickY, plot, blocks, rows } = barsLayout(model, width);
  const type = barsType;
  const shapeOf = shapesOf(model.sides);
  // Labels that start at the left edge would interrupt the line.
  const hasBaseline = plot.x > 0 || model.sides.length > 0;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={ticks.map(({ x }) => x)} from={plot.y} to={plot.y + plot.height} vertical />
      <ChartKey layout={key} />
      {model.scale === "linear" && hasBaseline && (
        <line x1={plot.x} x2={plot.x} y1={plot.y} y2={height} stroke="var(--ink-2)" />
      )}
      <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
      {blocks.map(({ heading, more }) => (
        <g key={heading?.text.y ?? 0}>
          {heading && <rect {...heading.ground} fill="var(--paper)" />}
          {more.ground && <rect {...more.ground} fill="var(--paper)" />}
          {heading?.swatch && <MarkBar side="neither" {...heading.swatch} />}
          {heading && <TextLines {...heading.text} size={type.heading} lineHeight={type.lineHeight} bold halo />}
          <TextLines {...more.text} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" halo />
        </g>
      ))}
      {rows.map(({ row, glyph, label, detail, track, bar, steps, value }) => (
        // In the order in which keys walk the marks, also where a row has no bar.
        <Fragment key={row.id}>
          {bar && <MarkBar mark={row.id} side={row.side} form={row.form} {...bar} />}
          <StepMarks steps={steps} side={row.side} bar={track} />
          <g data-mark={row.id}>
            {model.sides.some(({ slot }) => slot === row.side) && (
              <Glyph shape={shapeOf(row.side)} side={row.side} size={type.glyph} {...glyph} />
            )}
            <TextLines {...label} size={type.label} lineHeight={type.lineHeight} halo={plot.x === 0} />
            <TextLines
              {...detail}
              size={type.detail}
              lineHeight={type.lineHeight}
              color="var(--ink-2)"
              halo={plot.x === 0}
            />
            <TextLines {...value} size={type.value} lineHeight={type.lineHeight} bold halo />
          </g>
        </Fragment>
      ))}
    </DrawingSurface>
  );
}
