import type { MarkForm } from "@/lib/charts/chart";
import type { DateForm } from "@/lib/charts/chronology-model";
import { outline } from "./mark-fill";

interface CaseMarkShapeProps {
  /** Id of the row that it shows; none in a key. */
  readonly id?: string;
  readonly form: MarkForm;
  readonly date: DateForm;
  /** Middle and size, outline included, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filing (hollow) or decision (solid) in neutral ink; longer where its date is a span, dashed where it is uncertain. */
export function CaseMarkShape({ id, form, date, x, y, width, height }: CaseMarkShapeProps) {
  const inner = { width: width - outline, height: height - outline };
  const isSure = date !== "uncertain";
  const ring = (
    <rect
      x={x - inner.width / 2}
      y={y - inner.height / 2}
      {...inner}
      rx={inner.height / 2}
      fill={form === "solid" && isSure ? "var(--ink)" : "var(--paper)"}
      stroke="var(--ink)"
      strokeWidth={outline}
      strokeDasharray={isSure ? undefined : "2.5 1.5"}
    />
  );
  return (
    <g data-mark={id}>
      {ring}
      {form === "solid" && !isSure && <circle cx={x} cy={y} r={height / 2 - outline * 2} fill="var(--ink)" />}
    </g>
  );
}
