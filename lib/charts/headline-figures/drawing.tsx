import { shapesOf } from "@/lib/story/side-shapes";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { TextLines } from "../kit/text-lines";
import { headlineLayout, headlineType } from "./layout";
import type { HeadlineModel } from "./model";

/** Draws the headline figures: each amount in large type, below it what it is and its status. */
export default function HeadlineFigures({ model, width, height }: DrawingProps<HeadlineModel>) {
  const { rows } = headlineLayout(model, width);
  const shapeOf = shapesOf(model.sides);
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {rows.map(({ row, glyph, label, amount, detail }) => (
        <g key={row.id} data-mark={row.id}>
          <TextLines {...amount} bold />
          <Glyph shape={shapeOf(row.side)} side={row.side} form={row.form} size={headlineType.glyph} {...glyph} />
          <TextLines {...label} size={headlineType.label} lineHeight={headlineType.lineHeight} />
          <TextLines {...detail} size={headlineType.detail} lineHeight={headlineType.lineHeight} color="var(--ink-2)" />
        </g>
      ))}
    </DrawingSurface>
  );
}
