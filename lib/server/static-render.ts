import { statSync } from "node:fs";
import { join } from "node:path";
import type { RenderJob } from "@/lib/charts/render-message";
import { RenderPool } from "./render-pool";
import type { RenderFailure } from "./render-worker";

interface SharedPool {
  readonly pool: RenderPool;
  readonly builtAt: number;
}

/**
 * The seam between Next's bundles: each holds its own copy of this module, and all of them share the pool that lies
 * here. Nothing else of the project stands on globalThis for this purpose.
 */
declare global {
  var counterpointStaticRender: SharedPool | undefined;
}

/** Says that a chart could not be drawn, and whether the job hung, its worker crashed or the drawing threw. */
export class RenderFailed extends Error {
  override readonly name = "RenderFailed";
  readonly failure: RenderFailure;

  constructor(failure: RenderFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/**
 * Draws a chart to a cleaned, self-contained `<svg>` whose colours are CSS custom properties. Jobs wait for each
 * other; the same job gives the same bytes. Nothing is cached.
 *
 * @param job the chart's id, its model and its size in px
 * @returns the markup
 * @throws RenderFailed when the drawing throws, takes longer than three seconds or takes its worker down
 */
export async function renderStatic(job: RenderJob): Promise<string> {
  const outcome = await sharedPool().draw(job);
  if ("svg" in outcome) return outcome.svg;
  throw new RenderFailed(
    outcome.failure,
    `chart could not be drawn, ${outcome.message} (${job.chart}, ${job.width} px)`,
  );
}

/** Ends the workers, so that a test can start afresh; the next job starts new ones. */
export function stopStaticRender(): void {
  globalThis.counterpointStaticRender?.pool.stop();
  globalThis.counterpointStaticRender = undefined;
}

function sharedPool(): RenderPool {
  const path = join(/* turbopackIgnore: true */ process.cwd(), ".build", "static-worker.mjs");
  const builtAt = process.env.NODE_ENV === "production" ? 0 : modifiedAt(path);
  const shared = globalThis.counterpointStaticRender;
  if (shared?.builtAt === builtAt) return shared.pool;
  // In development the worker is bundled anew on every change, and the old one would go on drawing the old way.
  shared?.pool.stop();
  const pool = new RenderPool(path, { startMs: 20_000, jobMs: 3000 });
  globalThis.counterpointStaticRender = { pool, builtAt };
  return pool;
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
