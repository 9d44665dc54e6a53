import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { drawDigest, drawSvg } from "@/lib/charts/draw-svg";

interface Drawings {
  readonly drawSvg: typeof drawSvg;
  readonly drawDigest: typeof drawDigest;
}

let loaded: Drawings | undefined;

/**
 * Loads the bundled drawings, once per process; in development again after each rebuild.
 *
 * @throws Error when the bundle is missing or lacks an export; the next call tries again
 */
export async function loadDrawSvg(): Promise<Drawings> {
  if (loaded && process.env.NODE_ENV === "production") return loaded;
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "draw-svg.mjs");
  const address = pathToFileURL(path);
  // Node keeps the failure of a module by its address.
  address.search = String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? "");
  const module: unknown = await import(/* turbopackIgnore: true */ address.href);
  if (!exportsDrawings(module)) throw new Error(`no drawings exported by: ${path}`);
  loaded = { drawSvg: module.drawSvg, drawDigest: module.drawDigest };
  return loaded;
}

/** Trusts the signatures: `scripts/build-drawings.ts` bundles `lib/charts/draw-svg.tsx`. */
function exportsDrawings(module: unknown): module is Drawings {
  return typeof module === "object" && module !== null && "drawSvg" in module && "drawDigest" in module;
}
