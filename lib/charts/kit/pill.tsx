import type { SVGProps } from "react";

/**
 * A bar with round ends. Recharts' `Rectangle` draws round corners as a path of four arcs, which makes a drawing with
 * many of them a quarter heavier.
 */
export function Pill({ height, ...shape }: SVGProps<SVGRectElement> & { readonly height: number }) {
  return <rect height={height} rx={height / 2} {...shape} />;
}
