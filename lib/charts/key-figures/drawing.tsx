import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { ChartKey } from "../kit/chart-key";
import { Glyph } from "../kit/glyph";
import { MarkBar } from "../kit/mark-bar";
import { TextLines } from "../kit/text-lines";
import type { DrawingProps } from "../load-drawing";
import { keyFiguresLayout, keyFiguresType } from "./layout";
import type { KeyFiguresModel } from "./model";

/** Draws the key figures in pairs of bars, one pair below the other. */
export default function KeyFigures({ model, width, height }: DrawingProps<KeyFiguresModel>) {
  const type = keyFiguresType;
  const { key, pairs, bars, plot } = keyFiguresLayout(model, width);
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const data = bars.map(({ bar, box }) => ({ share: bar.share, middle: box.y + box.height / 2 }));

  function shape({ index }: BarShapeProps) {
    const placed = bars[index];
    if (placed === undefined || placed.box.width === 0) return <g />;
    return <MarkBar mark={placed.bar.id} side={placed.bar.side} form={placed.bar.form} {...placed.box} />;
  }

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={{ left: plot.x, top: 0, right: Math.max(0, width - plot.x - plot.width), bottom: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis hide type="number" domain={[0, 1]} />
      <YAxis hide type="number" dataKey="middle" domain={[0, height]} reversed interval={0} />
      <ChartKey layout={key} swatch={20} />
      <Bar dataKey="share" barSize={type.bar} shape={shape} isAnimationActive={false} />
      {pairs.map(({ pair, label, bars: own }) => (
        <g key={pair.id}>
          <TextLines {...label} size={type.label} lineHeight={type.lineHeight} bold />
          {own.map(({ bar, glyph, value, detail }) => (
            <g key={bar.id} data-mark={bar.id}>
              <Glyph shape={shapes.get(bar.side) ?? "square"} side={bar.side} size={type.glyph} {...glyph} />
              <TextLines {...value} size={type.value} lineHeight={type.lineHeight} bold />
              <TextLines {...detail} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" />
            </g>
          ))}
        </g>
      ))}
    </BarChart>
  );
}
