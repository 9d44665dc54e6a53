import type { RenderJob } from "@/lib/charts/render-message";
import { type RenderOutcome, RenderWorker, type WorkerLimits } from "./render-worker";

/**
 * Draws jobs one after the other on one worker and keeps a second one warm, which takes over at once when the first
 * hangs or crashes. A worker that cannot start is not tried again until the next job, so that a missing file does
 * not start threads without end.
 */
export class RenderPool {
  readonly #path: string;
  readonly #limits: WorkerLimits;
  #active: RenderWorker | undefined;
  #spare: RenderWorker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  /**
   * Starts nothing yet.
   *
   * @param path absolute path of the bundled worker
   */
  constructor(path: string, limits: WorkerLimits) {
    this.#path = path;
    this.#limits = limits;
  }

  /**
   * Draws a job after those that were handed in before.
   *
   * @returns the outcome; never rejects
   */
  draw(job: RenderJob): Promise<RenderOutcome> {
    const outcome = this.#last.then(() => this.#drawNow(job));
    this.#last = outcome;
    return outcome;
  }

  /** Ends both workers; jobs that are waiting or under way end as crashed, and so do later ones. */
  stop(): void {
    this.#stopped = true;
    for (const worker of [this.#active, this.#spare]) worker?.stop("render pool was stopped");
  }

  async #drawNow(job: RenderJob): Promise<RenderOutcome> {
    if (this.#stopped) return { failure: "crashed", message: "render pool was stopped" };
    const worker = this.#living();
    await worker.started();
    if (worker.end !== undefined) return { failure: "crashed", message: worker.end };
    // Only now, so that two starts do not slow each other down before the first drawing.
    this.#spare ??= this.#start();
    const outcome = await worker.draw(job);
    if (worker.end !== undefined && !this.#stopped) {
      this.#living();
      this.#spare ??= this.#start();
    }
    return outcome;
  }

  #living(): RenderWorker {
    if (this.#active === undefined || this.#active.end !== undefined) {
      this.#active = this.#spare?.end === undefined ? this.#spare : undefined;
      this.#spare = undefined;
    }
    this.#active ??= this.#start();
    return this.#active;
  }

  #start(): RenderWorker {
    return new RenderWorker(this.#path, this.#limits);
  }
}
