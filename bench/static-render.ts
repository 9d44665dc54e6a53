import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import type { RenderJob } from "@/lib/charts/render-message";
import { staticWidths } from "@/lib/charts/static-widths";
import { renderStatic, stopStaticRender } from "@/lib/server/static-render";
import { allStories } from "@/lib/server/stories";
import { buildWorker } from "@/scripts/build-worker";
import { complain, isMain } from "@/scripts/run";

const rounds = 7;

/** Times the static drawing of every chart at all its widths, on a new worker and on a warm one; prints a table. */
export async function benchStaticRender(): Promise<number> {
  await buildWorker();
  const [story] = allStories();
  if (!story) throw new Error("There is no story to draw.");
  console.log(`Time in ms for all ${staticWidths.length} widths; warm is the median of ${rounds} rounds.\n`);
  console.log("| chart | rows | cold, with the worker's start | warm | SVGs in KB |\n|---|--:|--:|--:|--:|");
  for (const chart of charts.filter(hasDrawing)) {
    const model = chart.build(story, readChartRequest(chart, "ko", new URLSearchParams()).context);
    const jobs = staticWidths.map((width) => ({ chart: chart.id, model, width, height: chart.height(model, width) }));
    stopStaticRender();
    const cold = await timed(jobs);
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push((await timed(jobs)).ms);
    const [bytes, middle] = [cold.bytes, warm.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0];
    const cells = [
      chart.id,
      model.table.rows.length,
      Math.round(cold.ms),
      Math.round(middle),
      (bytes / 1000).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  stopStaticRender();
  return 0;
}

async function timed(jobs: readonly RenderJob[]): Promise<{ readonly ms: number; readonly bytes: number }> {
  const began = performance.now();
  const drawn = await Promise.all(jobs.map(renderStatic));
  return { ms: performance.now() - began, bytes: drawn.reduce((sum, svg) => sum + Buffer.byteLength(svg), 0) };
}

if (isMain(import.meta.url)) process.exitCode = await benchStaticRender().catch(complain);
