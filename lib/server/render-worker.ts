import { Worker } from "node:worker_threads";
import type { RenderJob, RenderReply, RenderRequest } from "@/lib/charts/render-message";

/** Why a drawing failed: the job took too long, its worker ended, or the drawing itself threw. */
export type RenderFailure = "hung" | "crashed" | "drawing";

/** The end of a job, as plain data, so that it means the same to every bundle that shares a pool. */
export type RenderOutcome = { readonly svg: string } | { readonly failure: RenderFailure; readonly message: string };

export interface WorkerLimits {
  /** How long a worker may take until it is ready, in ms. */
  readonly startMs: number;
  /** How long a job may take, in ms. */
  readonly jobMs: number;
}

type Settle = (outcome: RenderOutcome) => void;

/**
 * One worker thread and its life: it starts, draws one job at a time, and ends once. It keeps the process alive
 * only while somebody waits for it.
 */
export class RenderWorker {
  readonly #thread: Worker;
  readonly #limits: WorkerLimits;
  readonly #started: Promise<void>;
  #onStart: () => void = () => undefined;
  #isReady = false;
  #end: string | undefined;
  #waiting: { readonly number: number; readonly settle: Settle } | undefined;
  #lastNumber = 0;

  /**
   * Starts the thread.
   *
   * @param path absolute path of the bundled worker
   */
  constructor(path: string, limits: WorkerLimits) {
    this.#limits = limits;
    this.#started = new Promise((resolve) => {
      this.#onStart = resolve;
    });
    // No arguments of the process that starts it: a test runner's or a loader's would not suit a finished bundle.
    this.#thread = new Worker(/* turbopackIgnore: true */ path, { name: "static charts", execArgv: [] });
    this.#thread.on("message", (reply: RenderReply) => this.#receive(reply));
    this.#thread.on("error", (error) => this.#finish(`render worker threw: ${error.message}`));
    this.#thread.on("exit", (code) => this.#finish(`render worker ended with code: ${code}`));
    // After the listeners: adding one makes the thread keep the process alive again.
    this.#thread.unref();
  }

  /** Why it takes no more jobs; undefined as long as it lives. */
  get end(): string | undefined {
    return this.#end;
  }

  /** Waits until it takes jobs or has ended, whichever comes first. */
  async started(): Promise<void> {
    if (this.#isReady || this.#end !== undefined) return;
    this.#thread.ref();
    const { startMs } = this.#limits;
    const limit = setTimeout(() => this.stop(`render worker did not start within ms: ${startMs}`), startMs);
    await this.#started;
    clearTimeout(limit);
    this.#thread.unref();
  }

  /**
   * Draws; a job that takes too long ends the worker. Not to be called while another job is under way.
   *
   * @returns the outcome; never rejects
   */
  async draw(job: RenderJob): Promise<RenderOutcome> {
    if (this.#end !== undefined) return { failure: "crashed", message: this.#end };
    const { jobMs } = this.#limits;
    const number = ++this.#lastNumber;
    this.#thread.ref();
    const outcome = await new Promise<RenderOutcome>((resolve) => {
      const limit = setTimeout(() => {
        settle({ failure: "hung", message: `drawing took longer than ms: ${jobMs}` });
        this.stop("render worker hung");
      }, jobMs);
      const settle: Settle = (end) => {
        clearTimeout(limit);
        this.#waiting = undefined;
        resolve(end);
      };
      this.#waiting = { number, settle };
      const request: RenderRequest = { number, job };
      this.#thread.postMessage(request);
    });
    this.#thread.unref();
    return outcome;
  }

  /** Ends the thread for a reason that is reported; a job under way ends as crashed. */
  stop(reason: string): void {
    this.#finish(reason);
    void this.#thread.terminate();
  }

  #receive(reply: RenderReply): void {
    if (reply.kind === "ready") {
      this.#isReady = true;
      this.#onStart();
    } else if (reply.number === this.#waiting?.number) {
      const drawn = reply.kind === "drawn";
      this.#waiting.settle(drawn ? { svg: reply.svg } : { failure: "drawing", message: reply.message });
    }
  }

  #finish(reason: string): void {
    this.#end ??= reason;
    this.#onStart();
    this.#waiting?.settle({ failure: "crashed", message: this.#end });
  }
}
