import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { drawSvg } from "@/lib/charts/draw-svg";

type DrawSvg = typeof drawSvg;

/**
 * Loads the bundled drawings, once per process; in development again after each rebuild.
 *
 * @throws Error when the bundle is missing or does not export `drawSvg`
 */
export async function loadDrawSvg(): Promise<DrawSvg> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "draw-svg.mjs");
  const address = pathToFileURL(path);
  if (process.env.NODE_ENV !== "production") {
    address.search = String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? "");
  }
  const module: unknown = await import(/* turbopackIgnore: true */ address.href);
  if (!exportsDrawSvg(module)) throw new Error(`no drawSvg exported by: ${path}`);
  return module.drawSvg;
}

/** Trusts the signature: `scripts/build-drawings.ts` bundles `lib/charts/draw-svg.tsx`. */
function exportsDrawSvg(module: unknown): module is { readonly drawSvg: DrawSvg } {
  return typeof module === "object" && module !== null && "drawSvg" in module;
}
