import type { ChronologyLayout } from "./timeline";

/** The size in px of the two strokes of a break, and how far apart they are. */
const stroke = { half: 5, lean: 3, apart: 4 };

/** The strokes across the lines between the lanes where an axis of time begins or ends to be narrower. */
export function AxisBreaks({
  plot,
  down,
  rules,
  breaks,
}: Pick<ChronologyLayout, "plot" | "down" | "rules" | "breaks">) {
  const [start, end] = down ? [plot.y, plot.y + plot.height] : [plot.x, plot.x + plot.width];
  const margin = stroke.apart * 3;
  const ends = breaks.flatMap(({ from, to }) => [from, to]).filter((at) => at > start + margin && at < end - margin);
  return ends.flatMap((at) =>
    rules.map((rule) => {
      const [x, y] = down ? [rule, at] : [at, rule];
      return <path key={`${x},${y}`} d={strokes(x, y, down)} fill="none" stroke="var(--ink-2)" strokeWidth={1.5} />;
    }),
  );
}

/** Two leaning strokes side by side, across a line that runs to the right or down. */
function strokes(x: number, y: number, down: boolean): string {
  const { half, lean, apart } = stroke;
  const one = (offset: number) =>
    down
      ? `M${x - half},${y + offset + lean / 2}l${half * 2},${-lean}`
      : `M${x + offset - lean / 2},${y + half}l${lean},${-half * 2}`;
  return one(-apart / 2) + one(apart / 2);
}
