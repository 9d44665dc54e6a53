import { shapesOf } from "@/lib/story/side-shapes";
import { AxisTicks } from "../kit/axis-ticks";
import type { Point } from "../kit/box";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { keyType } from "../kit/key-layout";
import { TextLines } from "../kit/text-lines";
import { statedAmountsLayout, statedType } from "./layout";
import type { StatedAmountsModel } from "./model";

const type = statedType;

/** Draws the rate that each printed sum implies, joined to the average of its month, on the axis of the rate. */
export default function StatedAmounts({ model, width, height }: DrawingProps<StatedAmountsModel>) {
  const { key, axes } = statedAmountsLayout(model, width);
  const shapeOf = shapesOf(model.sides);
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.label}>
          {"slot" in entry ? (
            <Glyph shape={entry.shape} side={entry.slot} size={type.glyph} {...mark} />
          ) : (
            <Average {...mark} />
          )}
          <TextLines {...text} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
      {axes.map(({ title, ticks, tickY, plot, rows }) => (
        <g key={plot.y}>
          <GridLines at={ticks.map(({ x }) => x)} from={plot.y} to={plot.y + plot.height} vertical />
          <TextLines {...title} size={type.tick} color="var(--ink-2)" />
          <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
          {rows.map(({ row, name, glyph, detail, printed, pair, sentence }) => (
            <g key={row.id} data-mark={row.id}>
              <Glyph shape={shapeOf(row.side)} side={row.side} size={type.glyph} {...glyph} />
              <TextLines {...name} size={type.label} lineHeight={type.lineHeight} bold halo />
              <TextLines {...detail} size={type.detail} lineHeight={type.detailLine} color="var(--ink-2)" halo />
              <TextLines {...printed} size={type.detail} lineHeight={type.detailLine} halo />
              <TextLines {...sentence} size={type.detail} lineHeight={type.detailLine} color="var(--ink-2)" />
              {pair && (
                <>
                  <line
                    x1={pair.implied.x}
                    x2={pair.rate.x}
                    y1={pair.rate.y}
                    y2={pair.rate.y}
                    stroke="var(--ink)"
                    strokeWidth={pair.remarkable ? 3 : 1.5}
                  />
                  <Average {...pair.rate} />
                  <Glyph shape={shapeOf(row.side)} side={row.side} size={type.glyph + 4} {...pair.implied} />
                  <TextLines {...pair.gap} size={type.gap} bold={pair.remarkable} anchor="middle" halo />
                  <TextLines {...pair.labels.implied} size={type.rate} bold halo />
                  <TextLines {...pair.labels.rate} size={type.rate} color="var(--ink-2)" halo />
                </>
              )}
            </g>
          ))}
        </g>
      ))}
    </DrawingSurface>
  );
}

/** The mark of a month's average rate: a bar across the axis. */
function Average({ x, y }: Point) {
  const { width, height } = type.average;
  return <rect x={x - width / 2} y={y - height / 2} width={width} height={height} fill="var(--ink-2)" />;
}
