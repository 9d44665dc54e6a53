interface GridLinesProps {
  /** Where the lines cross the axis, in px. */
  readonly at: readonly number[];
  /** Both ends of every line, in px across the axis. */
  readonly from: number;
  readonly to: number;
  /** Whether the axis is horizontal, so that the lines are vertical. */
  readonly vertical?: boolean;
}

/**
 * Lines that carry an axis' ticks through the plot. Recharts' `CartesianGrid` would draw them too, but it reads the
 * store of a chart container and so brings the whole library: 59 KB gzipped against 14 KB for all parts used here.
 */
export function GridLines({ at, from, to, vertical = false }: GridLinesProps) {
  return at.map((position) =>
    vertical ? (
      <line key={position} x1={position} x2={position} y1={from} y2={to} stroke="var(--rule)" />
    ) : (
      <line key={position} x1={from} x2={to} y1={position} y2={position} stroke="var(--rule)" />
    ),
  );
}
