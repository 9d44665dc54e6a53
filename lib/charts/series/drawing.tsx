import type { SideKey } from "@/lib/story/side-key";
import { shapesOf } from "@/lib/story/side-shapes";
import { DatedMark } from "../kit/dated-mark";
import { lineType } from "../kit/dated-marks";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { type KeyLayout, keyType } from "../kit/key-layout";
import { lineDash } from "../kit/line-dash";
import { LineLabel } from "../kit/line-label";
import { sideColor } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import { heldWidth, type PlacedSeries, seriesLayout, titleType } from "./layout";
import type { SeriesKey as KeyEntry, SeriesModel } from "./model";

/** Draws measures over time in panels: stated values, thick where a value held, thin where a line only joins. */
export default function Series({ model, width, height }: DrawingProps<SeriesModel>) {
  const { key, panels } = seriesLayout(model, width);
  const shapeOf = shapesOf(model.sides);
  const size = lineType.text;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <SeriesKey layout={key} />
      {panels.map(({ id, title, plot, grid, times, lines, ends, amounts }) => {
        const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
        return (
          <g key={id}>
            <TextLines {...title} size={titleType.size} lineHeight={titleType.lineHeight} bold />
            <GridLines at={grid.map(({ y }) => y)} from={plot.x} to={right} />
            <line x1={plot.x} x2={right} y1={bottom} y2={bottom} stroke="var(--ink-2)" />
            {times.map(({ x, text }) => (
              <g key={x}>
                <line x1={x} x2={x} y1={bottom} y2={bottom + (text ? 16 : 6)} stroke="var(--ink-2)" />
                {text && <TextLines {...text} size={size} color="var(--ink-2)" />}
              </g>
            ))}
            {lines.map((placed) => (
              <SeriesPath key={placed.line.id} {...placed} />
            ))}
            {grid.map(({ y, text }) => text && <TextLines key={y} {...text} size={size} color="var(--ink-2)" halo />)}
            {[...amounts, ...ends].map((label) => (
              <LineLabel key={label.id} {...label} />
            ))}
            {lines.flatMap(({ line, marks }) =>
              marks.map(({ mark, ...at }) => (
                <g key={mark.id} data-mark={mark.id}>
                  <DatedMark side={line.side} shape={shapeOf(line.side)} form={mark.form} {...at} />
                </g>
              )),
            )}
          </g>
        );
      })}
    </DrawingSurface>
  );
}

/** The joints and the levels of a line, without its marks. */
function SeriesPath({ line, joints, levels }: PlacedSeries) {
  const color = sideColor(line.side);
  const pathOf = (segments: PlacedSeries["joints"]) =>
    segments.map(([from, to]) => `M${from.x},${from.y}L${to.x},${to.y}`).join("");
  return (
    <g fill="none" stroke={color}>
      {joints.length > 0 && <path d={pathOf(joints)} strokeDasharray={lineDash(line.place)} />}
      {levels.length > 0 && <path d={pathOf(levels)} strokeWidth={heldWidth} />}
    </g>
  );
}

/** What the shapes and fills of marks mean; marks of any side are drawn as squares, as both sides' are. */
function SeriesKey({ layout }: { readonly layout: KeyLayout<SideKey | KeyEntry> }) {
  const { size, lineHeight } = keyType;
  return layout.entries.map(({ entry, mark, text }) => (
    <g key={entry.label}>
      {"slot" in entry ? (
        <Glyph shape={entry.shape} side={entry.slot} {...mark} size={lineType.mark} />
      ) : entry.mark === "held" ? (
        <path
          d={`M${mark.x - lineType.keyBar / 2},${mark.y}h${lineType.keyBar}`}
          stroke={sideColor("both")}
          strokeWidth={heldWidth}
        />
      ) : (
        <DatedMark
          side="both"
          shape="square"
          form={entry.mark === "inexact" ? "hollow" : "solid"}
          {...mark}
          width={entry.mark === "coarse" ? lineType.keyBar : 0}
        />
      )}
      <TextLines {...text} size={size} lineHeight={lineHeight} color="var(--ink-2)" />
    </g>
  ));
}
