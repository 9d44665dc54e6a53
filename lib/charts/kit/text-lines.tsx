interface TextLinesProps {
  readonly lines: readonly string[];
  /** Left edge, middle or right edge as `anchor` says, in px. */
  readonly x: number;
  /** Baseline of the first line, in px. */
  readonly y: number;
  /** Font size in px, 12 or more. */
  readonly size: number;
  /** From baseline to baseline, in px. */
  readonly lineHeight?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Draws a rim of paper around the letters, for texts that cross lines. */
  readonly halo?: boolean;
}

/** One or more lines of text that were broken before, since SVG breaks none. */
export function TextLines({ lines, x, y, size, lineHeight = size * 1.3, ...look }: TextLinesProps) {
  const { color = "var(--ink)", bold = false, anchor = "start", halo = false } = look;
  const rim = halo
    ? ({ stroke: "var(--paper)", strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const)
    : {};
  const [only, ...rest] = lines;
  if (only === undefined) return null;
  const below = rest.map((line, place) => ({ line, offset: (place + 1) * lineHeight }));
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : undefined}
      fill={color}
      textAnchor={anchor === "start" ? undefined : anchor}
      {...rim}
    >
      {only}
      {below.map(({ line, offset }) => (
        <tspan key={offset} x={x} dy={lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
