import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { GridLines } from "../kit/grid-lines";
import { outline } from "../kit/mark-fill";
import { Pill } from "../kit/pill";
import { TextLines } from "../kit/text-lines";
import { caseTimelineLayout, caseTimelineType } from "./layout";
import type { CaseTimelineModel } from "./model";

/** Space in px that a mark leaves free around it. */
const inset = 1;

/** Draws filings and rulings on a line of time, one lane per case. */
export default function CaseTimeline({ model, width, height }: DrawingProps<CaseTimelineModel>) {
  const type = caseTimelineType;
  const { years, lanes, marks } = caseTimelineLayout(model, width);
  const radius = type.mark / 2 - inset;
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {lanes.map(({ id, top, bottom }) => (
        <GridLines key={id} at={years.map(({ x }) => x)} from={top} to={bottom} vertical />
      ))}
      {years.map(({ x, text }) => text && <TextLines key={x} {...text} size={type.tick} color="var(--ink-2)" />)}
      {lanes.map(({ id, title, status, y }) => (
        <g key={id}>
          <TextLines {...title} size={type.title} lineHeight={type.lineHeight} bold />
          <TextLines {...status} size={type.status} color="var(--ink-2)" />
          <line x1={0} x2={width} y1={y} y2={y} stroke="var(--neither)" strokeDasharray="1 3" />
        </g>
      ))}
      {marks.map(({ mark, left, right, y }) => (
        <Pill
          key={mark.id}
          data-mark={mark.id}
          x={left + inset}
          y={y - radius}
          width={right - left - inset * 2}
          height={radius * 2}
          fill={mark.form === "solid" ? "var(--ink)" : "var(--paper)"}
          stroke="var(--ink)"
          strokeWidth={outline}
        />
      ))}
    </DrawingSurface>
  );
}
