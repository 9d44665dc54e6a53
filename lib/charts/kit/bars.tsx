import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import type { DrawingProps } from "../load-drawing";
import { AxisTicks } from "./axis-ticks";
import { barsLayout, barsType } from "./bars-layout";
import type { BarsModel } from "./bars-model";
import { ChartKey } from "./chart-key";
import { Glyph } from "./glyph";
import { MarkBar } from "./mark-bar";
import { TextLines } from "./text-lines";

/** Draws named amounts as bars, from the top in the model's order, the amount in words behind each. */
export function Bars({ model, width, height }: DrawingProps<BarsModel>) {
  const { key, domain, ticks, tickY, plot, rows } = barsLayout(model, width);
  const type = barsType;
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const margin = {
    left: plot.x,
    top: plot.y,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height,
  };
  // Labels that begin at the left edge would break the line up.
  const hasBaseline = plot.x > 0 || shapes.size > 0;
  const data = rows.map(({ row, bar }) => ({ value: row.value, middle: bar.middle - plot.y }));

  function bar({ index, x, width: length }: BarShapeProps) {
    const placed = rows[index];
    if (placed === undefined) return <g />;
    const {
      row,
      bar: { y, height: thickness },
    } = placed;
    return <MarkBar mark={row.id} side={row.side} form={row.form} x={x} y={y} width={length} height={thickness} />;
  }

  return (
    <BarChart layout="vertical" width={width} height={height} margin={margin} data={data} accessibilityLayer={false}>
      <CartesianGrid horizontal={false} verticalPoints={ticks.map(({ x }) => x)} stroke="var(--rule)" />
      <XAxis hide type="number" scale={model.scale} domain={[...domain]} allowDataOverflow />
      <YAxis
        hide
        type="number"
        dataKey="middle"
        domain={[0, plot.height]}
        reversed
        interval={0}
        ticks={data.map(({ middle }) => middle)}
      />
      <ChartKey layout={key} swatch={type.swatch} />
      {model.scale === "linear" && hasBaseline && (
        <line x1={plot.x} x2={plot.x} y1={plot.y} y2={height} stroke="var(--ink-2)" />
      )}
      <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
      <Bar dataKey="value" barSize={type.bar} maxBarSize={type.bar} shape={bar} isAnimationActive={false} />
      {rows.map(({ row, glyph, label, detail, value }) => (
        <g key={row.id} data-mark={row.id}>
          {shapes.has(row.side) && (
            <Glyph shape={shapes.get(row.side) ?? "square"} side={row.side} size={type.glyph} {...glyph} />
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
      ))}
    </BarChart>
  );
}
