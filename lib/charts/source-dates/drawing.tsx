import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import { AxisTicks } from "../kit/axis-ticks";
import { outline } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import type { DrawingProps } from "../load-drawing";
import { sourceDatesLayout, sourceDatesType } from "./layout";
import type { SourceDatesModel, SourceTone } from "./model";

const fills: Readonly<Record<SourceTone, string>> = {
  nearer: "var(--ink)",
  usual: "var(--neither)",
  farther: "var(--paper)",
};

/** Draws the number of sources by year as bars split by kind, oldest first. */
export default function SourceDates({ model, width, height }: DrawingProps<SourceDatesModel>) {
  const { key, domain, ticks, tickY, plot, rows } = sourceDatesLayout(model, width);
  const type = sourceDatesType;
  const margin = {
    left: plot.x,
    top: plot.y,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height,
  };
  const data = rows.map(({ row, top }) => ({ count: row.count, middle: top + type.bar / 2 - plot.y }));

  function bar({ index }: BarShapeProps) {
    const placed = rows[index];
    if (!placed) return <g />;
    return (
      <g data-mark={placed.row.id}>
        {placed.parts.map((part) => (
          <Part key={part.tone} {...part} y={placed.top} height={type.bar} />
        ))}
      </g>
    );
  }

  return (
    <BarChart layout="vertical" width={width} height={height} margin={margin} data={data} accessibilityLayer={false}>
      <CartesianGrid horizontal={false} verticalPoints={ticks.map(({ x }) => x)} stroke="var(--rule)" />
      <XAxis hide type="number" domain={[...domain]} allowDataOverflow />
      <YAxis
        hide
        type="number"
        dataKey="middle"
        domain={[0, plot.height]}
        reversed
        interval={0}
        ticks={data.map(({ middle }) => middle)}
      />
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.tone}>
          <Part tone={entry.tone} x={mark.x - type.swatch / 2} y={mark.y - 5} width={type.swatch} height={10} />
          <TextLines {...text} size={12} lineHeight={16} color="var(--ink-2)" />
        </g>
      ))}
      <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
      <Bar dataKey="count" barSize={type.bar} maxBarSize={type.bar} shape={bar} isAnimationActive={false} />
      <line x1={plot.x} x2={plot.x} y1={plot.y} y2={height} stroke="var(--ink-2)" />
      {rows.map(({ row, textY, countX }) => (
        <g key={row.id} data-mark={row.id}>
          <TextLines lines={[row.label]} x={0} y={textY} size={type.label} />
          <TextLines lines={[String(row.count)]} x={countX} y={textY} size={type.label} bold halo />
        </g>
      ))}
    </BarChart>
  );
}

interface PartProps {
  readonly tone: SourceTone;
  /** The outer edges, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Part({ tone, x, y, width, height }: PartProps) {
  return (
    <rect
      x={x + outline / 2}
      y={y + outline / 2}
      width={Math.max(0.5, width - outline)}
      height={Math.max(0.5, height - outline)}
      fill={fills[tone]}
      stroke={tone === "nearer" ? "var(--ink)" : "var(--neither)"}
      strokeWidth={outline}
    />
  );
}
