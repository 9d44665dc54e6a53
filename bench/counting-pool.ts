import { statSync } from "node:fs";
import { join } from "node:path";
import type { RenderJob } from "@/lib/charts/render-message";
import { RenderPool } from "@/lib/server/render-pool";
import type { RenderOutcome } from "@/lib/server/render-worker";
import { root } from "@/scripts/run";

/** The pool that draws charts, which also counts its jobs. */
export class CountingPool extends RenderPool {
  #jobs = 0;

  /** How many jobs were handed in so far. */
  get jobs(): number {
    return this.#jobs;
  }

  override draw(job: RenderJob): Promise<RenderOutcome> {
    this.#jobs += 1;
    return super.draw(job);
  }
}

/** Makes the drawings of this process come from a pool that counts; the worker must have been built. */
export function countDrawings(): CountingPool {
  const path = join(root, ".build", "static-worker.mjs");
  const pool = new CountingPool(path, { startMs: 20_000, jobMs: 3000 });
  const builtAt = process.env.NODE_ENV === "production" ? 0 : statSync(path).mtimeMs;
  globalThis.counterpointStaticRender = { pool, builtAt };
  return pool;
}
