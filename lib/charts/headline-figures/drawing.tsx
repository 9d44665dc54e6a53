import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { Glyph } from "../kit/glyph";
import { MarkBar } from "../kit/mark-bar";
import { TextLines } from "../kit/text-lines";
import type { DrawingProps } from "../load-drawing";
import { headlineLayout, headlineType } from "./layout";
import type { HeadlineModel } from "./model";

/** Draws the headline figures as bars of one scale, each amount in large type above its bar. */
export default function HeadlineFigures({ model, width, height }: DrawingProps<HeadlineModel>) {
  const { rows } = headlineLayout(model, width);
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const data = rows.map(({ row, bar }) => ({ value: row.value, middle: bar.y + bar.height / 2 }));

  function bar({ index, x, width: length }: BarShapeProps) {
    const placed = rows[index];
    if (placed === undefined) return <g />;
    const { row, bar: box } = placed;
    return <MarkBar mark={row.id} side={row.side} form={row.form} x={x} y={box.y} width={length} height={box.height} />;
  }

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" domain={[0, "dataMax"]} />
      <YAxis hide type="number" dataKey="middle" domain={[0, height]} reversed interval={0} />
      <Bar dataKey="value" barSize={20} shape={bar} isAnimationActive={false} />
      {rows.map(({ row, glyph, label, amount, detail }) => (
        <g key={row.id} data-mark={row.id}>
          <TextLines lines={amount.lines} x={amount.x} y={amount.y} size={amount.size} bold />
          <Glyph shape={shapes.get(row.side) ?? "square"} side={row.side} size={headlineType.glyph} {...glyph} />
          <TextLines {...label} size={headlineType.label} lineHeight={headlineType.lineHeight} />
          <TextLines {...detail} size={headlineType.detail} lineHeight={headlineType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
    </BarChart>
  );
}
