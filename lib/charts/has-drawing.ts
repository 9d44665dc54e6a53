import type { ChartDefinition, ChartKind } from "./kit/chart";

const textKinds: readonly ChartKind[] = ["comparison", "chapters", "table"];

/** Whether a chart has a drawing of its own; comparisons, chapters and tables are text and have none. */
export function hasDrawing({ kind }: Pick<ChartDefinition, "kind">): boolean {
  return !textKinds.includes(kind);
}
