import type { ChartDefinition } from "./kit/chart";

/** Whether a chart has a drawing; comparisons and tables are text and have none. */
export function hasDrawing({ kind }: Pick<ChartDefinition, "kind">): boolean {
  return kind !== "comparison" && kind !== "table";
}
