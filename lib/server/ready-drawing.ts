import type { ChartModel } from "@/lib/charts/kit/chart";
import { Problem } from "@/lib/http/problem";
import { staticDrawing } from "./static-charts";
import { RenderFailed } from "./static-render";

/** As `staticDrawing`, for an answer that is nothing without it: throws a Problem (503, Retry-After) when it failed. */
export function readyDrawing(model: ChartModel, key: string, width: number): Promise<string> {
  return staticDrawing(model, key, width).catch((error: unknown) => {
    if (!(error instanceof RenderFailed)) throw error;
    console.error(error);
    throw new Problem("not-ready", {
      detail: "The chart could not be drawn just now.",
      headers: { "Retry-After": "5" },
    });
  });
}
