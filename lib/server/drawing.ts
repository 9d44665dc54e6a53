import { createHash } from "node:crypto";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { findChart } from "@/lib/charts/registry";
import { loadDrawSvg } from "./load-draw-svg";
import { processWide } from "./process-wide";
import { runQueued } from "./run-queued";
import { TextCache } from "./text-cache";

/** Some 900 drawings; a story's unfiltered charts in both languages at all static widths are about 80. */
const maxBytes = 32_000_000;

const shared = processWide("drawings", () => ({
  cache: new TextCache(maxBytes),
  pending: new Map<string, Promise<string>>(),
  drawn: 0,
}));

/** How many drawings this process has made, and the bytes of those in the cache. */
export function drawingCounts(): { readonly drawn: number; readonly bytes: number } {
  return { drawn: shared.drawn, bytes: shared.cache.bytes };
}

const digests = new WeakMap<ChartModel, string>();

/**
 * A chart's SVG at a width in px. Drawings are cached by content: addresses with equal models share one.
 *
 * @param model as the chart's definition built it; its drawing depends on nothing else
 * @param width in px
 * @returns the markup, with CSS custom properties for colours
 * @throws TooBusy when too many tasks wait, and whatever the drawing throws
 */
export function drawing(model: ChartModel, width: number): Promise<string> {
  const key = `${digestOf(model)} ${width}`;
  const cached = shared.cache.get(key);
  if (cached !== undefined) return Promise.resolve(cached);
  const pending = shared.pending.get(key) ?? draw(model, width, key).finally(() => shared.pending.delete(key));
  shared.pending.set(key, pending);
  return pending;
}

async function draw(model: ChartModel, width: number, key: string): Promise<string> {
  const height = findChart(model.chart)?.height(model, width);
  if (height === undefined) throw new Error(`no such chart: ${model.chart}`);
  const drawSvg = await loadDrawSvg();
  const svg = await runQueued(() => drawSvg({ model, width, height }));
  shared.drawn += 1;
  shared.cache.set(key, svg);
  return svg;
}

function digestOf(model: ChartModel): string {
  const digest = digests.get(model) ?? createHash("sha256").update(JSON.stringify(model)).digest("base64");
  digests.set(model, digest);
  return digest;
}
