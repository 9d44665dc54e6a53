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
 * Lines through the plot at an axis's ticks, as one path. Recharts' `CartesianGrid` would draw them too, but it reads the
 * store of a chart container and so brings the whole library: 59 KB gzipped against 14 KB for all parts used here.
 */
export function GridLines({ at, from, to, vertical = false }: GridLinesProps) {
  const lines = at.map((position) => (vertical ? `M${position},${from}V${to}` : `M${from},${position}H${to}`));
  return <path d={lines.join("")} stroke="var(--rule)" />;
}
