import { readChartRequest } from "@/lib/charts/chart-request";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { charts } from "@/lib/charts/registry";
import { staticWidths } from "@/lib/charts/static-widths";
import { loadDrawSvg } from "@/lib/server/load-draw-svg";
import { allStories } from "@/lib/server/stories";
import { fullestStory } from "@/lib/story/fullest-story";
import { buildDrawings } from "@/scripts/build-drawings";
import { isMain, reportError } from "@/scripts/run";
import { median } from "./median";

const rounds = 7;

/** Times the static drawings of every chart at all widths in this process and prints a table. */
export async function benchStaticRender(): Promise<number> {
  await buildDrawings();
  const story = fullestStory(allStories());
  if (!story) throw new Error("There is no story to draw.");
  const { drawSvg } = await loadDrawSvg();
  console.log(`Time in ms for all ${staticWidths.length} widths; warm is the median of ${rounds} rounds.\n`);
  console.log("| chart | rows | first | warm | SVGs in KB |\n|---|--:|--:|--:|--:|");
  for (const chart of charts.filter(hasDrawing)) {
    const model = chart.build(story, readChartRequest(chart, "ko", new URLSearchParams()).context);
    const draw = async () => {
      const start = performance.now();
      let bytes = 0;
      for (const width of staticWidths) {
        bytes += Buffer.byteLength(await drawSvg({ model, width, height: chart.height(model, width) }));
      }
      return { ms: performance.now() - start, bytes };
    };
    const first = await draw();
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) warm.push((await draw()).ms);
    const cells = [
      chart.id,
      model.table.rows.length,
      first.ms.toFixed(1),
      median(warm).toFixed(1),
      (first.bytes / 1000).toFixed(1),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await benchStaticRender().catch(reportError);
