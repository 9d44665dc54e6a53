import { createHash } from "node:crypto";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { findChart } from "@/lib/charts/registry";
import { Problem } from "@/lib/http/problem";
import { loadDrawSvg } from "./draw-svg";
import { processWide } from "./process-wide";
import { RecentTexts } from "./recent-texts";
import { TooBusy, Turns } from "./turns";

/** About 900 drawings; a story's bare charts in both languages at all static widths are some 80. */
const storedBytes = 32_000_000;

/** Drawings that may wait, and for how long: more would only come after their readers have gone. */
const limits = { waiting: 400, ms: 5000 };

const shared = processWide("drawings", () => ({
  stored: new RecentTexts(storedBytes),
  waiting: new Map<string, Promise<string>>(),
  turns: new Turns(limits),
  drawn: 0,
}));

/** How many drawings were made so far, how many wait, and the bytes of those that are stored. */
export function drawingCounts(): { readonly drawn: number; readonly waiting: number; readonly bytes: number } {
  return { drawn: shared.drawn, waiting: shared.turns.waiting, bytes: shared.stored.bytes };
}

const digests = new WeakMap<ChartModel, string>();

/**
 * The chart's SVG at a width in px. A drawing is stored by what it shows: two addresses whose models are equal share it.
 *
 * @param model as the chart's definition built it; its drawing depends on nothing else
 * @param width in px
 * @returns the markup, with CSS custom properties for colours
 * @throws Problem (503, Retry-After) when too many drawings wait, and whatever the drawing throws
 */
export function drawing(model: ChartModel, width: number): Promise<string> {
  const name = `${digestOf(model)} ${width}`;
  const known = shared.stored.get(name);
  if (known !== undefined) return Promise.resolve(known);
  const coming = shared.waiting.get(name) ?? draw(model, width, name).finally(() => shared.waiting.delete(name));
  shared.waiting.set(name, coming);
  return coming;
}

async function draw(model: ChartModel, width: number, name: string): Promise<string> {
  const height = findChart(model.chart)?.height(model, width);
  if (height === undefined) throw new Error(`no such chart: ${model.chart}`);
  const drawSvg = await loadDrawSvg();
  const svg = await shared.turns.take(() => drawSvg({ model, width, height })).catch(refuse);
  shared.drawn += 1;
  shared.stored.set(name, svg);
  return svg;
}

function digestOf(model: ChartModel): string {
  const known = digests.get(model) ?? createHash("sha256").update(JSON.stringify(model)).digest("base64");
  digests.set(model, known);
  return known;
}

function refuse(error: unknown): never {
  if (!(error instanceof TooBusy)) throw error;
  throw new Problem("not-ready", {
    detail: "Too many charts are being drawn just now.",
    headers: { "Retry-After": "5" },
  });
}
