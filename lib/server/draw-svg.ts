import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DrawingJob } from "@/lib/charts/draw-svg";

type DrawSvg = (job: DrawingJob) => Promise<string>;

/**
 * Loads the drawings that the build bundled, once per process; in development anew when they have changed.
 *
 * @throws Error when there is no such file, or it does not draw
 */
export async function loadDrawSvg(): Promise<DrawSvg> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "draw-svg.mjs");
  const address = pathToFileURL(path);
  if (process.env.NODE_ENV !== "production") {
    address.search = String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? "");
  }
  const module: unknown = await import(/* turbopackIgnore: true */ address.href);
  if (!isDrawing(module)) throw new Error(`no drawings in: ${path}`);
  return module.drawSvg;
}

/** What is bundled by itself is taken at its word: `scripts/build-drawings.ts` bundles `lib/charts/draw-svg.tsx`. */
function isDrawing(module: unknown): module is { readonly drawSvg: DrawSvg } {
  return typeof module === "object" && module !== null && "drawSvg" in module;
}
