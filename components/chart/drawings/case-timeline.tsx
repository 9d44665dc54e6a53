import { CartesianGrid, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts";
import { caseTimelineLayout } from "@/lib/charts/case-timeline-layout";
import type { CaseTimelineModel } from "@/lib/charts/case-timeline-model";
import { caseTimelineType, type PlacedDecision } from "@/lib/charts/case-timeline-places";
import { AxisTicks } from "../axis-ticks";
import { CaseMarkShape } from "../case-mark-shape";
import type { DrawingProps } from "../drawing";
import { TextLines } from "../text-lines";

const noMargin = { left: 0, top: 0, right: 0, bottom: 0 };

/** Draws filings and rulings on a linear scale of time, one lane per case. */
export default function CaseTimeline({ model, width, height }: DrawingProps<CaseTimelineModel>) {
  const type = caseTimelineType;
  const { key, grid, ticks, tickY, top, lanes, marks, labels } = caseTimelineLayout(model, width);
  const data = marks.map(({ x, y }) => ({ x, y }));

  function shape({ index }: ScatterShapeProps) {
    const placed = marks[index];
    if (!placed) return <g />;
    const { mark, ...box } = placed;
    return <CaseMarkShape id={mark.id} form={mark.form} date={mark.date} {...box} />;
  }

  return (
    <ScatterChart width={width} height={height} margin={{ ...noMargin, top }} accessibilityLayer={false}>
      <CartesianGrid horizontal={false} verticalPoints={[...grid]} stroke="var(--rule)" />
      <XAxis hide type="number" dataKey="x" domain={[0, width]} />
      <YAxis hide type="number" dataKey="y" domain={[top, height]} reversed />
      {key.entries.map(({ entry, mark, text }) => (
        <g key={entry.label}>
          <CaseMarkShape
            form={entry.form}
            date={entry.date}
            {...mark}
            width={entry.date === "span" ? type.spanKey : type.mark}
            height={type.mark}
          />
          <TextLines {...text} size={12} lineHeight={16} color="var(--ink-2)" />
        </g>
      ))}
      <AxisTicks ticks={ticks} y={tickY} size={type.tick} />
      {lanes.map(({ id, title, status, line }) => (
        <g key={id}>
          <line x1={0} x2={width} y1={line.y} y2={line.y} stroke="var(--rule)" />
          <line x1={line.from} x2={line.to} y1={line.y} y2={line.y} stroke="var(--ink-2)" strokeWidth={1.5} />
          <TextLines {...title} size={type.title} lineHeight={type.titleLine} bold halo />
          <TextLines {...status} size={type.status} lineHeight={type.titleLine} color="var(--ink-2)" halo />
        </g>
      ))}
      {labels.map(({ mark, pole }) => (
        <line
          key={mark.id}
          x1={pole.x}
          x2={pole.x}
          y1={pole.from}
          y2={pole.to}
          stroke={"var(--ink-2)"}
          strokeWidth={0.75}
        />
      ))}
      {labels.map((label) => (
        <DecisionText key={label.mark.id} label={label} />
      ))}
      <Scatter data={data} shape={shape} isAnimationActive={false} />
    </ScatterChart>
  );
}

function DecisionText({
  label: { mark, x, y, anchor, date, decided, notDecided },
}: {
  readonly label: PlacedDecision;
}) {
  const { label: size, lineHeight } = caseTimelineType;
  const place = { x, anchor, size, lineHeight, halo: true };
  const decidedY = y + date.length * lineHeight;
  return (
    <g data-mark={mark.id}>
      <TextLines {...place} y={y} lines={date} color="var(--ink-2)" />
      <TextLines {...place} y={decidedY} lines={decided} />
      <TextLines {...place} y={decidedY + decided.length * lineHeight} lines={notDecided} color="var(--ink-2)" />
    </g>
  );
}
