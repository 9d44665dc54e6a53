import { Rectangle } from "recharts";
import type { Point } from "../kit/box";
import { ChartKey } from "../kit/chart-key";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { MarkBar } from "../kit/mark-bar";
import { useMotion } from "../kit/motion";
import { TextLines } from "../kit/text-lines";
import { statedAmountsLayout, statedByGap, statedType } from "./layout";
import type { StatedAmountsModel, StatedBar } from "./model";

/** Draws each printed sum as a bar in its side's colour over a narrow grey one: what the month's rate gives. */
export default function StatedAmounts({ model, width, height }: DrawingProps<StatedAmountsModel>) {
  const type = statedType;
  const { key, rows, bars } = statedAmountsLayout(model, width);
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const motion = useMotion();
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <ChartKey layout={key} swatch={type.swatch} />
      {bars.map(({ row, bar, box }) =>
        bar.kind === "computed" ? (
          <Rectangle key={`${row.id} ${bar.kind}`} data-mark={row.id} {...box} fill="var(--ink-2)" {...motion} />
        ) : (
          <MarkBar key={`${row.id} ${bar.kind}`} mark={row.id} side={row.side} form={row.form} {...box} />
        ),
      )}
      {rows.map(({ row, glyph, label, detail, bars: rowBars, sentence }) => (
        <g key={row.id} data-mark={row.id}>
          <Glyph shape={shapes.get(row.side) ?? "square"} side={row.side} size={type.glyph} {...glyph} />
          <TextLines {...label} size={type.label} lineHeight={type.lineHeight} bold />
          <TextLines {...detail} size={type.by} lineHeight={type.byLine} color="var(--ink-2)" />
          {rowBars.map(({ bar, value, by }) => (
            <g key={bar.kind}>
              {by === null ? (
                <OneLine x={value.x} y={value.y} {...bar} />
              ) : (
                <>
                  <TextLines {...value} size={type.value} lineHeight={type.lineHeight} bold />
                  <TextLines {...by} size={type.by} lineHeight={type.byLine} color="var(--ink-2)" />
                </>
              )}
            </g>
          ))}
          <TextLines
            {...sentence}
            size={type.value}
            lineHeight={type.lineHeight}
            bold={row.remarkable}
            color={row.remarkable ? "var(--ink)" : "var(--ink-2)"}
          />
        </g>
      ))}
    </DrawingSurface>
  );
}

/** An amount followed by who says so; one text, since only the renderer knows how wide the amount is. */
function OneLine({ x, y, text, by }: Point & StatedBar) {
  return (
    <text x={x} y={y} fill="var(--ink-2)" fontSize={statedType.by}>
      <tspan fill="var(--ink)" fontSize={statedType.value} fontWeight={700}>
        {text}
      </tspan>
      <tspan dx={statedByGap}>{by}</tspan>
    </text>
  );
}
