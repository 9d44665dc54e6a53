import type { Box } from "../kit/box";
import { ChartKey } from "../kit/chart-key";
import { type DrawingProps, DrawingSurface } from "../kit/drawing-surface";
import { Glyph } from "../kit/glyph";
import { GridLines } from "../kit/grid-lines";
import { Hatch } from "../kit/hatch";
import { circleCorners } from "../kit/hatch-path";
import { markFill, outline } from "../kit/mark-fill";
import { Pill } from "../kit/pill";
import { TextLines } from "../kit/text-lines";
import { type DocketLabel, type DocketLane, docketType, type PlacedCaseMark } from "./docket";
import { caseTimelineLayout } from "./layout";
import type { CaseMark, CaseTimelineModel } from "./model";

const type = docketType;
/** The dot at the head of a label, in px. */
const headDot = 9;

/** Draws the docket: the bar of each case with filings above and below it, and the decisions that are named on it. */
export default function CaseTimeline({ model, width, height }: DrawingProps<CaseTimelineModel>) {
  const { years, lanes, marks, labels } = caseTimelineLayout(model, width);
  return (
    <DrawingSurface model={model} width={width} height={height}>
      {years.map(({ x, text }) => text && <TextLines key={x} {...text} size={type.text} color="var(--ink-2)" />)}
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} years={years.map(({ x }) => x)} />
      ))}
      {marks.map((placed) => (
        <g key={placed.mark.id} data-mark={placed.mark.id}>
          <Mark {...placed} />
        </g>
      ))}
      {labels.map((label) => (
        <Label key={label.mark.id} {...label} />
      ))}
    </DrawingSurface>
  );
}

function Lane({ lane, years }: { readonly lane: DocketLane; readonly years: readonly number[] }) {
  const { head, bar, caps, next, top, bottom } = lane;
  const tick = next && { ...next.tick, x: next.tick.x - next.tick.width / 2, y: next.tick.y - next.tick.height / 2 };
  return (
    <>
      <GridLines at={years} from={top} to={bottom} vertical />
      <TextLines {...head.title} size={type.title} lineHeight={type.titleLine} bold />
      <g transform={`translate(0,${head.parties.y})`}>
        <ChartKey layout={head.parties.layout} />
      </g>
      {head.facts.map((fact) => (
        <TextLines key={fact.y} {...fact} size={type.text} lineHeight={type.lineHeight} color="var(--ink-2)" />
      ))}
      {[...bar, ...caps].map((piece) => (
        <rect key={`${piece.x},${piece.y}`} {...piece} fill="var(--ink-2)" />
      ))}
      {tick && <rect {...tick} fill="var(--paper)" stroke="var(--ink)" strokeDasharray="2 1.5" />}
      {next?.text && <TextLines {...next.text} size={type.text} lineHeight={type.lineHeight} color="var(--ink-2)" />}
    </>
  );
}

/** A decision in ink, since it is neither side's; a filing in the form of who filed it. */
function Mark({ mark, look, x, y, width, height }: PlacedCaseMark) {
  const { form, side, shape } = mark;
  if (look === "dot") return <Dot form={form} x={x} y={y} size={width} />;
  if (look === "glyph") return <Glyph shape={shape} side={side} form={form} x={x} y={y} size={width} />;
  const decides = form !== "hollow";
  const inset = decides ? 0 : outline / 2;
  const box: Box = {
    x: x - width / 2 + inset,
    y: y - height / 2 + inset,
    width: width - inset * 2,
    height: height - inset * 2,
  };
  if (decides && look === "tick") return <rect {...box} fill="var(--ink)" />;
  const rx = Math.min(box.width, box.height) / 2;
  return <Pill {...box} rx={rx} {...(decides ? { fill: "var(--ink)" } : markFill(side, form))} />;
}

function Dot({
  form,
  x,
  y,
  size,
}: { readonly form: CaseMark["form"] } & Pick<Box, "x" | "y"> & { readonly size: number }) {
  const r = (size - outline) / 2;
  const fill = form === "solid" ? "var(--ink)" : "var(--paper)";
  return (
    <>
      <circle cx={x} cy={y} r={r} fill={fill} stroke="var(--ink)" strokeWidth={outline} />
      {form === "partial" && <Hatch corners={circleCorners({ x, y }, r)} />}
    </>
  );
}

/** What stands beside a mark, with the leader that leads to it. */
function Label({ mark, date, name, undecided, leader }: DocketLabel) {
  const head = leader.at(-1);
  const text = { size: type.text, lineHeight: type.lineHeight };
  return (
    <g data-mark={mark.id}>
      {head && (
        <>
          <polyline
            points={leader.map(({ x, y }) => `${x},${y}`).join(" ")}
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth={0.75}
          />
          <Dot form={mark.form} {...head} size={headDot} />
        </>
      )}
      {date && <TextLines {...date} {...text} color="var(--ink-2)" />}
      <TextLines {...name} {...text} bold={mark.form !== "hollow"} />
      {undecided && <TextLines {...undecided} {...text} color="var(--ink-2)" />}
    </g>
  );
}
