import { shapesOf } from "@/lib/story/side-shapes";
import type { SideSlot } from "@/lib/story/side-slot";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { keyType } from "../kit/key-layout";
import { markFill, outline } from "../kit/mark-fill";
import { TextLines } from "../kit/text-lines";
import { AxisBreaks } from "./axis-breaks";
import { chronologyLayout } from "./layout";
import type { ChronologyModel, DateForm } from "./model";
import { type ChronologyLayout, type PlacedEvent, timelineType } from "./timeline";

/** Draws events over time, to the right in lanes or, where it is narrow, down in columns. */
export default function Chronology({ model, width, height }: DrawingProps<ChronologyModel>) {
  const { keys, plot, down, grid, ticks, rules, breaks, marks, labels } = chronologyLayout(model, width);
  const type = timelineType;
  const shapeOf = shapesOf(model.sides);
  const [from, to] = down ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  return (
    <DrawingSurface model={model} width={width} height={height}>
      <GridLines at={grid} from={from} to={to} vertical={!down} />
      {rules.map((rule) => (
        <line
          key={rule}
          x1={down ? rule : 0}
          x2={down ? rule : width}
          y1={down ? plot.y : rule}
          y2={down ? plot.y + plot.height : rule}
          stroke={down ? "var(--rule)" : "var(--ink-2)"}
        />
      ))}
      <AxisBreaks plot={plot} down={down} rules={rules} breaks={breaks} />
      {keys.map((key) => (
        <TimelineKey key={key.y} {...key} />
      ))}
      {ticks.map((tick) => (
        <TextLines key={tick.lines.join()} {...tick} size={type.tick} color="var(--ink-2)" />
      ))}
      {labels.map(({ event, leader, head, ...text }) => (
        <g key={event.id} data-mark={event.id}>
          {leader && <polyline points={leader.join(" ")} fill="none" stroke="var(--ink-2)" strokeWidth={0.75} />}
          {head && <Glyph shape={shapeOf(event.side)} side={event.side} {...head} />}
          <TextLines {...text} size={type.label} lineHeight={type.lineHeight} bold={event.named} halo={!down} />
        </g>
      ))}
      {marks.map(({ event: { id, side, form }, ...at }) => (
        <g key={id} data-mark={id}>
          {form === "day" ? (
            <Glyph shape={shapeOf(side)} side={side} x={at.x} y={at.y} size={at.width} />
          ) : (
            <TimelineSpan side={side} date={form} {...at} />
          )}
        </g>
      ))}
    </DrawingSurface>
  );
}

/** A key: what the shapes and spans of a timeline mean, or whose a lane is. */
function TimelineKey({ y, layout }: ChronologyLayout["keys"][number]) {
  const { dateKey, span } = timelineType;
  return layout.entries.map(({ entry, mark, text }) => {
    const middle = { x: mark.x, y: y + mark.y };
    return (
      <g key={entry.label}>
        {"slot" in entry ? (
          <Glyph shape={entry.shape} side={entry.slot} {...middle} size={keyType.mark} />
        ) : (
          <TimelineSpan side="both" date={entry.date} {...middle} width={dateKey} height={span} />
        )}
        <TextLines {...text} y={y + text.y} size={keyType.size} lineHeight={keyType.lineHeight} color="var(--ink-2)" />
      </g>
    );
  });
}

interface TimelineSpanProps extends Omit<PlacedEvent, "event"> {
  readonly side: SideSlot;
  readonly date: DateForm;
}

/** A span of days: filled where its ends are known, a dashed outline where they are approximate or uncertain. */
function TimelineSpan({ side, date, x, y, width, height }: TimelineSpanProps) {
  return (
    <rect
      x={x - width / 2 + outline / 2}
      y={y - height / 2 + outline / 2}
      width={width - outline}
      height={height - outline}
      rx={(Math.min(width, height) - outline) / 2}
      {...markFill(side, date === "uncertain" ? "hollow" : "solid")}
      strokeDasharray={date === "uncertain" ? "2.5 1.5" : undefined}
    />
  );
}
