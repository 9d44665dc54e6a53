import type { ChartModel } from "@/lib/charts/kit/chart";
import { findChart } from "@/lib/charts/registry";
import { pageWidths } from "@/lib/charts/static-widths";
import { bareParts } from "./bare-chart";
import { ByteCache } from "./byte-cache";
import { endOfRequest } from "./current-request";
import { digest } from "./digest";
import { limits } from "./limits";
import { loadDrawSvg } from "./load-draw-svg";
import { processWide } from "./process-wide";
import { runQueued } from "./run-queued";
import { SharedWork } from "./shared-work";
import type { TaskOptions } from "./work-queue";

const shared = processWide("drawings", () => ({
  cache: new ByteCache<string>(limits.drawings.bytes, (svg) => svg.length * 2),
  work: new SharedWork<string>(),
  digests: new WeakMap<ChartModel, string>(),
  drawn: 0,
}));

/** How many drawings this process has made, and the bytes of those in the cache. */
export function drawingCounts(): { readonly drawn: number; readonly bytes: number } {
  return { drawn: shared.drawn, bytes: shared.cache.bytes };
}

interface DrawingOptions {
  /** Whether a chart without filters keeps its drawing at this width, as by default at the static widths. */
  readonly isKept?: boolean;
  /** Aborted when nobody waits for the drawing any more; by default when the current request ends. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A chart's SVG at a width in px. Drawings are cached by what they show: addresses whose models differ in nothing but
 * notes and sources share one. Those of charts without filters go before others, and are kept and never refused.
 *
 * @param model as the chart's definition built it; its drawing depends on nothing else
 * @param width in px
 * @returns the markup, with CSS custom properties for colours
 * @throws TooBusy when it is refused or dropped, and whatever the drawing throws
 */
export function drawing(model: ChartModel, width: number, options: DrawingOptions = {}): Promise<string> {
  const { isKept = pageWidths.some((each) => each === width), signal = endOfRequest() } = options;
  const bare = isKept ? bareParts(model) : undefined;
  if (bare) return bare.drawings.get(width, () => draw(model, width, { isFirst: true }));
  const key = `${digestOf(model)} ${width}`;
  const cached = shared.cache.get(key);
  if (cached !== undefined) return Promise.resolve(cached);
  const drawAndStore = async (end: AbortSignal) => {
    const svg = await draw(model, width, { signal: end });
    shared.cache.set(key, svg);
    return svg;
  };
  return shared.work.run(key, drawAndStore, signal);
}

async function draw(model: ChartModel, width: number, options: TaskOptions): Promise<string> {
  const height = findChart(model.chart)?.height(model, width);
  if (height === undefined) throw new Error(`no such chart: ${model.chart}`);
  const { drawSvg } = await loadDrawSvg();
  const svg = await runQueued(() => drawSvg({ model: drawnPart(model), width, height }), options);
  shared.drawn += 1;
  return svg;
}

function digestOf(model: ChartModel): string {
  const known = shared.digests.get(model) ?? digest(JSON.stringify(drawnPart(model)));
  shared.digests.set(model, known);
  return known;
}

/** A model without what stands beside its drawing. */
function drawnPart(model: ChartModel): ChartModel {
  const { listed: _listed, ...drawn } = model;
  return { ...drawn, notes: [], sources: [] };
}
