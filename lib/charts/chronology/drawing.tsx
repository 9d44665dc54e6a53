import type { DrawingProps } from "../kit/drawing";
import { DrawingSurface } from "../kit/drawing-surface";
import { GridLines } from "../kit/grid-lines";
import { TextLines } from "../kit/text-lines";
import { chronologyLayout } from "./layout";
import type { ChronologyModel } from "./model";
import { timelineType } from "./places";
import { TimelineKey } from "./timeline-key";
import { TimelineMark } from "./timeline-mark";

/** Draws events on a linear scale of time, to the right in lanes or, where it is narrow, down in columns. */
export default function Chronology({ model, width, height }: DrawingProps<ChronologyModel>) {
  const { keys, plot, down, grid, ticks, rules, marks, labels } = chronologyLayout(model, width);
  const type = timelineType;
  const shapes = new Map(model.sides.map(({ slot, shape }) => [slot, shape]));
  const [from, to] = down ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={grid} from={from} to={to} vertical={!down} />
      {rules.map((place) => (
        <line
          key={place}
          x1={down ? place : 0}
          x2={down ? place : width}
          y1={down ? plot.y : place}
          y2={down ? plot.y + plot.height : place}
          stroke={down ? "var(--rule)" : "var(--ink-2)"}
        />
      ))}
      {keys.map(({ y, layout }) => (
        <TimelineKey key={y} y={y} layout={layout} />
      ))}
      {ticks.map(({ text, x, y, anchor }) => (
        <TextLines key={text} lines={[text]} x={x} y={y} size={type.tick} color="var(--ink-2)" anchor={anchor} />
      ))}
      {labels.map(
        ({ event, leader }) =>
          leader && (
            <polyline key={event.id} points={leader.join(" ")} fill="none" stroke="var(--ink-2)" strokeWidth={0.75} />
          ),
      )}
      {labels.map(({ event, leader, ...text }) => (
        <g key={event.id} data-mark={event.id}>
          <TextLines {...text} size={type.label} lineHeight={type.lineHeight} halo={!down} />
        </g>
      ))}
      {marks.map((placed) => (
        <TimelineMark key={placed.event.id} placed={placed} shape={shapes.get(placed.event.side) ?? "square"} />
      ))}
    </DrawingSurface>
  );
}
