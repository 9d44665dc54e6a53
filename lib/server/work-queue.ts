/** Thrown when a task is refused because too many wait already, or because it waited too long. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

/** Whether an error is TooBusy. Compares names: each of Next's bundles has a class of its own, and they share a queue. */
export function isTooBusy(error: unknown): error is TooBusy {
  return error instanceof Error && error.name === "TooBusy";
}

interface QueuedTask {
  /** Latest time to start, by `performance.now()`. */
  readonly deadline: number;
  run(): Promise<void>;
  refuse(error: TooBusy): void;
}

/** Limits of a queue: tasks that may wait, and for how many ms each. */
interface Limits {
  readonly tasks: number;
  readonly ms: number;
}

/**
 * Runs blocking tasks one at a time, in order, and lets the event loop run between two of them, so that a client with
 * many requests cannot stall the others.
 */
export class WorkQueue {
  readonly #limits: Limits;
  readonly #queue: QueuedTask[] = [];
  #isRunning = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The number of waiting tasks. */
  get length(): number {
    return this.#queue.length;
  }

  /**
   * Runs a task when its turn comes.
   *
   * @param task should take a few ms at most: it blocks the event loop
   * @returns the task's result; rejects with TooBusy when it is refused, else with what the task throws
   */
  run<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const { tasks, ms } = this.#limits;
    if (this.#queue.length >= tasks) return Promise.reject(new TooBusy(`too many tasks wait: ${tasks}`));
    return new Promise((resolve, reject) => {
      const run = () => Promise.resolve().then(task).then(resolve, reject);
      this.#queue.push({ deadline: performance.now() + ms, run, refuse: reject });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      if (performance.now() > next.deadline) {
        next.refuse(new TooBusy(`task waited longer than ms: ${this.#limits.ms}`));
        continue;
      }
      await new Promise((resolve) => setImmediate(resolve));
      await next.run();
    }
    this.#isRunning = false;
  }
}
