import { Curve } from "recharts";
import type { DrawingProps } from "../kit/drawing";
import { DrawingSurface } from "../kit/drawing-surface";
import { GridLines } from "../kit/grid-lines";
import { sideColor } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import { valuationsLayout } from "./layout";
import type { ValuationsModel } from "./model";
import { type PlacedLine, valuationsType } from "./places";
import { ValuationKey } from "./valuation-key";
import { ValuationLabels } from "./valuation-labels";
import { OfferMark, ValuationMark } from "./valuation-mark";

/** Draws the known values of companies as step lines, their names at the ends, and offers as marks of their own. */
export default function Valuations({ model, width, height }: DrawingProps<ValuationsModel>) {
  const { key, plot, grid, times, lines, ends, amounts, offers } = valuationsLayout(model, width);
  const size = valuationsType.text;
  const bottom = plot.y + plot.height;
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const marks = lines.flatMap(({ line, marks: placed }) => placed.map((mark) => ({ line, ...mark })));

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
      {lines.map(({ line, marks: placed }) => (
        <Curve
          key={line.id}
          type="stepAfter"
          points={placed.map(({ x, y }) => ({ x, y }))}
          fill="none"
          stroke={sideColor(line.side)}
          strokeWidth={2}
          strokeDasharray={dashesOf({ line, marks: placed })}
        />
      ))}
      {grid.map(
        ({ y, text }) =>
          text && (
            <TextLines key={y} {...text} size={size} color="var(--ink-2)" anchor={text.x > 0 ? "end" : "start"} halo />
          ),
      )}
      <ValuationLabels labels={offers.map(({ label }) => label)} />
      <ValuationLabels labels={amounts} />
      <ValuationLabels labels={ends} />
      {marks.map(({ line, mark, x, y, width: span }) => (
        <g key={mark.id} data-mark={mark.id}>
          <ValuationMark
            side={line.side}
            shape={shapes.get(line.side) ?? "square"}
            form={mark.form}
            x={x}
            y={y}
            width={span}
          />
        </g>
      ))}
      {offers.map(({ offer, x, y, width: span, glyph }) => {
        const shape = shapes.get(offer.side) ?? "square";
        return (
          <g key={offer.id} data-mark={offer.id}>
            <OfferMark side={offer.side} shape={shape} x={x} y={y} width={span} />
            {glyph && <OfferMark side={offer.side} shape={shape} {...glyph} width={0} />}
          </g>
        );
      })}
    </DrawingSurface>
  );
}

const dashes = ["none", "7 3.5", "2 3", "9 3 2 3"];

/** The dashes of a company's line, so that companies of one side can be told apart. */
function dashesOf({ line: { place } }: PlacedLine): string {
  return dashes[place % dashes.length] ?? "none";
}
