import type { SideSlot } from "@/lib/story/side-slot";
import { type PlacedSteps, stepType } from "./bar-steps";
import type { Box } from "./box";
import { outline, sideColor } from "./mark-fill";
import { TextLines } from "./text-lines";

interface StepMarksProps {
  readonly steps: PlacedSteps;
  readonly side: SideSlot;
  /** The bar that the steps belong to. */
  readonly bar: Box;
}

/** The earlier amounts of a bar as notches in it, or behind its end on a thin line, and as texts below it. */
export function StepMarks({ steps: { notches, texts, beyond }, side, bar }: StepMarksProps) {
  const { overhang, reach, text, lineHeight } = stepType;
  const top = bar.y - overhang;
  const height = bar.height + 2 * overhang;
  return (
    <>
      {beyond > 0 && <path d={`M${bar.x + bar.width},${bar.y + bar.height / 2}h${beyond}`} stroke={sideColor(side)} />}
      {notches.map(({ id, x }) => (
        <g key={id} data-mark={id}>
          <path d={`M${x},${top}v${height}`} stroke="var(--paper)" strokeWidth={3 * outline} />
          <path d={`M${x},${top}v${height}`} stroke={sideColor(side)} strokeWidth={outline} />
          <rect x={x - reach / 2} y={top} width={reach} height={height} fill="none" pointerEvents="all" />
        </g>
      ))}
      {texts.map(({ id, ...placed }) => (
        <g key={`${placed.x} ${placed.y}`} data-mark={id}>
          <TextLines {...placed} size={text} lineHeight={lineHeight} color="var(--ink-2)" halo />
        </g>
      ))}
    </>
  );
}
