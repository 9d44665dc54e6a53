import { shapesOf } from "@/lib/story/side-shapes";
import { ChartKey } from "../kit/chart-key";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { MarkBar } from "../kit/mark-bar";
import { TextLines } from "../kit/text-lines";
import { keyFiguresLayout, keyFiguresType } from "./layout";
import type { KeyFiguresModel } from "./model";

/** Draws the key figures in pairs of bars, one pair below the other. */
export default function KeyFigures({ model, width, height }: DrawingProps<KeyFiguresModel>) {
  const type = keyFiguresType;
  const { key, pairs, bars } = keyFiguresLayout(model, width);
  const shapeOf = shapesOf(model.sides);
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <ChartKey layout={key} />
      {bars.map(
        ({ bar, box }) =>
          box.width > 0 && <MarkBar key={bar.id} mark={bar.id} side={bar.side} form={bar.form} {...box} />,
      )}
      {pairs.map(({ pair, label, bars: halves }) => (
        <g key={pair.id}>
          <TextLines {...label} size={type.label} lineHeight={type.lineHeight} bold />
          {halves.map(({ bar, glyph, value, detail }) => (
            <g key={bar.id} data-mark={bar.id}>
              <Glyph shape={shapeOf(bar.side)} side={bar.side} size={type.glyph} {...glyph} />
              <TextLines {...value} size={type.value} lineHeight={type.lineHeight} bold />
              <TextLines {...detail} size={type.detail} lineHeight={type.lineHeight} color="var(--ink-2)" />
            </g>
          ))}
        </g>
      ))}
    </DrawingSurface>
  );
}
