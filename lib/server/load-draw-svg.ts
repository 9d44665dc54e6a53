import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { drawSvg } from "@/lib/charts/draw-svg";

type DrawSvg = typeof drawSvg;

let loaded: DrawSvg | undefined;

/**
 * Loads the bundled drawings, once per process; in development again after each rebuild.
 *
 * @throws Error when the bundle is missing or does not export `drawSvg`; the next call tries again
 */
export async function loadDrawSvg(): Promise<DrawSvg> {
  if (loaded && process.env.NODE_ENV === "production") return loaded;
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "draw-svg.mjs");
  const address = pathToFileURL(path);
  // Node keeps the failure of a module by its address.
  address.search = String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? "");
  const module: unknown = await import(/* turbopackIgnore: true */ address.href);
  if (!exportsDrawSvg(module)) throw new Error(`no drawSvg exported by: ${path}`);
  loaded = module.drawSvg;
  return loaded;
}

/** Trusts the signature: `scripts/build-drawings.ts` bundles `lib/charts/draw-svg.tsx`. */
function exportsDrawSvg(module: unknown): module is { readonly drawSvg: DrawSvg } {
  return typeof module === "object" && module !== null && "drawSvg" in module;
}
