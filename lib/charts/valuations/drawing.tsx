import { Curve } from "recharts";
import type { SideKey } from "@/lib/story/side-key";
import { shapesOf } from "@/lib/story/side-shapes";
import type { Point } from "../kit/box";
import { DatedMark, type DatedMarkProps } from "../kit/dated-mark";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { type KeyLayout, keyType } from "../kit/key-layout";
import { LineLabel } from "../kit/line-label";
import { sideColor } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import { valuationsLayout } from "./layout";
import type { ValuationKey as KeyEntry, ValuationLine, ValuationsModel } from "./model";
import { valuationsType } from "./placed-marks";

/** Draws the known values of companies as step lines, their names at the ends, and offers as marks of their own. */
export default function Valuations({ model, width, height }: DrawingProps<ValuationsModel>) {
  const { key, plot, grid, times, lines, ends, amounts, offers, crossing } = valuationsLayout(model, width);
  const size = valuationsType.text;
  const bottom = plot.y + plot.height;
  const shapeOf = shapesOf(model.sides);
  const lookOf = ({ side }: Pick<ValuationLine, "side">) => ({ side, shape: shapeOf(side) });

  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={grid.map(({ y }) => y)} from={plot.x} to={plot.x + plot.width} />
      <ValuationKey layout={key} />
      <line x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} stroke="var(--ink-2)" />
      {times.map(({ x, text }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + (text ? 16 : 6)} stroke="var(--ink-2)" />
          {text && <TextLines {...text} size={size} color="var(--ink-2)" />}
        </g>
      ))}
      {lines.map(({ line, marks }) => (
        <Curve
          key={line.id}
          type="stepAfter"
          points={marks.map(({ x, y }) => ({ x, y }))}
          fill="none"
          stroke={sideColor(line.side)}
          strokeWidth={2}
        />
      ))}
      {grid.map(
        ({ y, text }) =>
          text && <TextLines key={y} {...text} size={size} color="var(--ink-2)" halo={text.anchor === "start"} />,
      )}
      {[...offers.map(({ label }) => label), ...amounts, ...ends].map((label) => (
        <LineLabel key={label.id} {...label} />
      ))}
      {lines.flatMap(({ line, marks }) =>
        marks.map(({ mark, ...at }) => (
          <g key={mark.id} data-mark={mark.id}>
            <DatedMark {...lookOf(line)} form={mark.form} core={mark.core} {...at} />
          </g>
        )),
      )}
      {offers.map(({ mark, x, y, width: barWidth, glyph }) => (
        <g key={mark.id} data-mark={mark.id}>
          <OfferMark {...lookOf(mark)} x={x} y={y} width={barWidth} />
          {glyph && <OfferMark {...lookOf(mark)} {...glyph} width={0} />}
        </g>
      ))}
      {crossing && (
        <g>
          <LineLabel {...crossing.label} />
          {[crossing, ...(crossing.glyph ? [crossing.glyph] : [])].map(({ x, y }) => (
            <CrossingRing key={y} x={x} y={y} />
          ))}
        </g>
      )}
    </DrawingSurface>
  );
}

/** A price that was offered: larger than a value, with a dashed outline. */
function OfferMark({ width, ...look }: Omit<DatedMarkProps, "form">) {
  return (
    <g strokeDasharray="2.5 1.5">
      {width > 0 && <DatedMark {...look} form="hollow" width={width} />}
      <Glyph {...look} form="hollow" size={valuationsType.offer} />
    </g>
  );
}

/** The ring around the place where a line passes one of the other side. */
function CrossingRing({ x, y }: Point) {
  const r = valuationsType.crossing / 2 - 0.75;
  return <circle cx={x} cy={y} r={r} fill="none" stroke="var(--ink)" strokeWidth={1.5} pointerEvents="none" />;
}

/** What the shapes, fills and cores of marks mean; marks of any side are drawn as squares, as both sides' are. */
function ValuationKey({ layout }: { readonly layout: KeyLayout<SideKey | KeyEntry> }) {
  const { size, lineHeight } = keyType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} {...mark} size={valuationsType.mark} />
      ) : entry.mark === "offer" ? (
        <OfferMark side="both" shape="square" {...mark} width={0} />
      ) : (
        <DatedMark
          side="both"
          shape="square"
          form={entry.mark === "inexact" ? "hollow" : "solid"}
          core={entry.core}
          {...mark}
          width={entry.mark === "coarse" ? valuationsType.keyBar : 0}
        />
      )}
      <TextLines {...text} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}
