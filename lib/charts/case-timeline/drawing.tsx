import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { TextLines } from "../kit/text-lines";
import type { DrawingProps } from "../load-drawing";
import { caseTimelineLayout, caseTimelineType } from "./layout";
import type { CaseTimelineModel } from "./model";

/** Draws filings and rulings on a line of time, one lane per case. */
export default function CaseTimeline({ model, width, height }: DrawingProps<CaseTimelineModel>) {
  const type = caseTimelineType;
  const { years, lanes, marks } = caseTimelineLayout(model, width);
  const data = marks.map(({ left, right, y }) => ({ x: (left + right) / 2, y }));

  function shape({ index }: ScatterShapeProps) {
    const placed = marks[index];
    if (!placed) return <g />;
    const { mark, left, right, y } = placed;
    const radius = type.mark / 2 - 1;
    return (
      <rect
        data-mark={mark.id}
        x={left + 1}
        y={y - radius}
        width={right - left - 2}
        height={radius * 2}
        rx={radius}
        fill={mark.form === "solid" ? "var(--ink)" : "var(--paper)"}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
    );
  }

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ left: 0, top: 0, right: 0, bottom: 0 }}
      accessibilityLayer={false}
    >
      {lanes.map(({ id, top, bottom }) =>
        years.map(({ x }) => <line key={`${id} ${x}`} x1={x} x2={x} y1={top} y2={bottom} stroke="var(--rule)" />),
      )}
      <XAxis hide type="number" dataKey="x" domain={[0, width]} />
      <YAxis hide type="number" dataKey="y" domain={[0, height]} reversed />
      {years.map(({ x, text }) => text && <TextLines key={x} {...text} size={type.tick} color="var(--ink-2)" />)}
      {lanes.map(({ id, title, status, y }) => (
        <g key={id}>
          <TextLines {...title} size={type.title} lineHeight={type.lineHeight} bold />
          <TextLines {...status} size={type.status} color="var(--ink-2)" />
          <line x1={0} x2={width} y1={y} y2={y} stroke="var(--neither)" strokeDasharray="1 3" />
        </g>
      ))}
      <Scatter data={data} shape={shape} isAnimationActive={false} />
    </ScatterChart>
  );
}
