import type { PlacedText } from "./placed-text";

interface TextLinesProps extends PlacedText {
  /** Font size in px, 12 or more. */
  readonly size: number;
  /** From baseline to baseline, in px. */
  readonly lineHeight?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Whether letters have a rim in the paper's colour, for texts that cross lines. */
  readonly halo?: boolean;
}

const rim = { stroke: "var(--paper)", strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const;

/** One or more lines of text; draws nothing without lines. */
export function TextLines({ lines, x, y, size, lineHeight = size * 1.3, ...look }: TextLinesProps) {
  const { color = "var(--ink)", bold = false, anchor = "start", halo = false } = look;
  const [only, ...rest] = lines;
  if (only === undefined) return null;
  const below = rest.map((line, index) => ({ line, offset: (index + 1) * lineHeight }));
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 700 : undefined}
      fill={color}
      textAnchor={anchor === "start" ? undefined : anchor}
      {...(halo && rim)}
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
