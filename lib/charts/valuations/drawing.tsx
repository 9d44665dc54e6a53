import { Curve } from "recharts";
import type { MarkForm } from "@/lib/story/mark-form";
import type { SideKey, SideShape } from "@/lib/story/side-key";
import type { SideSlot } from "@/lib/story/side-slot";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { type KeyLayout, keyType } from "../kit/key-layout";
import { markFill, outline, sideColor } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import type { PlacedLabel } from "./labels";
import { valuationsLayout } from "./layout";
import type { ValuationKey as KeyEntry, ValuationLine, ValuationsModel } from "./model";
import { type PlacedMark, valuationsType } from "./placed-marks";

/** The dashes by which the lines of one side's companies differ. */
const dashes = ["none", "7 3.5", "2 3", "9 3 2 3"];

/** Draws the known values of companies as step lines, their names at the ends, and offers as marks of their own. */
export default function Valuations({ model, width, height }: DrawingProps<ValuationsModel>) {
  const { key, plot, grid, times, lines, ends, amounts, offers } = valuationsLayout(model, width);
  const size = valuationsType.text;
  const bottom = plot.y + plot.height;
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const lookOf = ({ side }: Pick<ValuationLine, "side">) => ({ side, shape: shapes.get(side) ?? "square" });

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
          strokeDasharray={dashes[line.place % dashes.length] ?? "none"}
        />
      ))}
      {grid.map(({ y, text }) => text && <TextLines key={y} {...text} size={size} color="var(--ink-2)" halo />)}
      {[...offers.map(({ label }) => label), ...amounts, ...ends].map((label) => (
        <ValuationLabel key={label.id} {...label} />
      ))}
      {lines.flatMap(({ line, marks }) =>
        marks.map(({ mark, ...at }) => (
          <g key={mark.id} data-mark={mark.id}>
            <ValuationMark {...lookOf(line)} form={mark.form} {...at} />
          </g>
        )),
      )}
      {offers.map(({ mark, x, y, width: barWidth, glyph }) => (
        <g key={mark.id} data-mark={mark.id}>
          <OfferMark {...lookOf(mark)} x={x} y={y} width={barWidth} />
          {glyph && <OfferMark {...lookOf(mark)} {...glyph} width={0} />}
        </g>
      ))}
    </DrawingSurface>
  );
}

interface ValuationMarkProps extends Omit<PlacedMark, "mark"> {
  readonly side: SideSlot;
  readonly shape: SideShape;
  readonly form: MarkForm;
}

/** A known value: its side's shape on a day, a bar over all possible days of a date that is not known to the day. */
function ValuationMark({ side, shape, form, x, y, width }: ValuationMarkProps) {
  if (width === 0) return <Glyph shape={shape} side={side} form={form} x={x} y={y} size={valuationsType.mark} />;
  const height = valuationsType.bar - outline;
  return (
    <rect
      x={x - width / 2 + outline / 2}
      y={y - height / 2}
      width={width - outline}
      height={height}
      rx={2}
      {...markFill(side, form)}
    />
  );
}

/** A price that was offered: larger than a value, with a dashed outline. */
function OfferMark({ width, ...look }: Omit<ValuationMarkProps, "form">) {
  return (
    <g strokeDasharray="2.5 1.5">
      {width > 0 && <ValuationMark {...look} form="hollow" width={width} />}
      <Glyph {...look} form="hollow" size={valuationsType.offer} />
    </g>
  );
}

/** What the shapes and fills of marks mean; marks of no side are drawn as squares. */
function ValuationKey({ layout }: { readonly layout: KeyLayout<SideKey | KeyEntry> }) {
  const { size, lineHeight } = keyType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} {...mark} size={valuationsType.mark} />
      ) : entry.mark === "offer" ? (
        <OfferMark side="both" shape="square" {...mark} width={0} />
      ) : (
        <ValuationMark
          side="both"
          shape="square"
          form={entry.mark === "inexact" ? "hollow" : "solid"}
          {...mark}
          width={entry.mark === "coarse" ? valuationsType.keyBar : 0}
        />
      )}
      <TextLines {...text} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}

/** A label with its leader; pointing at it is pointing at its mark. */
function ValuationLabel({ id, leader, texts }: PlacedLabel) {
  return (
    <g data-mark={id}>
      {leader.length > 0 && (
        <polyline
          points={leader.map(({ x, y }) => `${x} ${y}`).join(" ")}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={0.75}
        />
      )}
      {texts.map(({ quiet, ...text }) => (
        <TextLines
          key={text.y}
          {...text}
          size={text.bold ? valuationsType.name : valuationsType.text}
          color={quiet ? "var(--ink-2)" : "var(--ink)"}
          halo
        />
      ))}
    </g>
  );
}
