import { waitInLine } from "./current-request";

/** Thrown when a task is not done: too many wait already, it waited too long, or nobody waits for it any more. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

/** Whether an error is TooBusy. Compares names: each of Next's bundles has a class of its own, and they share a queue. */
export function isTooBusy(error: unknown): error is TooBusy {
  return error instanceof Error && error.name === "TooBusy";
}

/** Limits of a queue. */
interface QueueLimits {
  /** Tasks that may wait, apart from those that go first. */
  readonly waiting: number;
  /** How long they may wait, in ms. */
  readonly ms: number;
  /** Tasks that run at once; one by default. */
  readonly atOnce?: number;
}

export interface TaskOptions {
  /**
   * Whether the task goes before others, however many wait and however long it takes; every fifth is still one of the
   * others. For work that only so many requests can ask for.
   */
  readonly isFirst?: boolean;
  /** Aborted when nobody waits for the task any more. */
  readonly signal?: AbortSignal | undefined;
}

interface QueuedTask {
  /** Latest time to start, by `performance.now()`. */
  readonly deadline: number;
  run(): Promise<void>;
  refuse(error: TooBusy): void;
}

/** Tasks in a row that go first while others wait. */
const firstInARow = 4;

/** Turns of the event loop between two tasks in any case: it accepts one new connection in each. */
const minTurns = 4;

/** A turn in ms in which there was nothing to do. */
const idleTurn = 0.5;

/** Longest rest in ms after a task. */
const maxRest = 50;

/**
 * Runs tasks in order, as many at once as it may. Between two of them the event loop goes on until it has nothing to do,
 * or for as long as the last task took, so that a client with many requests cannot stall the others.
 */
export class WorkQueue {
  readonly #limits: QueueLimits;
  readonly #first: QueuedTask[] = [];
  readonly #others: QueuedTask[] = [];
  #running = 0;
  #sinceOther = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** The number of waiting tasks. */
  get length(): number {
    return this.#first.length + this.#others.length;
  }

  /**
   * Runs a task when its turn comes.
   *
   * @param task should block the event loop for a few ms at most
   * @returns the task's result; rejects with TooBusy when it is refused, with the signal's reason when that is aborted
   * before its turn, else with what the task throws
   */
  run<Result>(task: () => Result | Promise<Result>, { isFirst = false, signal }: TaskOptions = {}): Promise<Result> {
    const { waiting, ms, atOnce = 1 } = this.#limits;
    waitInLine();
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (!isFirst && this.#others.length >= waiting) {
      return Promise.reject(new TooBusy(`too many tasks wait: ${waiting}`));
    }
    const line = isFirst ? this.#first : this.#others;
    return new Promise((resolve, reject) => {
      const leave = () => {
        line.splice(line.indexOf(queued), 1);
        reject(signal?.reason);
      };
      const stay = () => signal?.removeEventListener("abort", leave);
      const queued: QueuedTask = {
        deadline: isFirst ? Number.POSITIVE_INFINITY : performance.now() + ms,
        run: () => {
          stay();
          return Promise.resolve().then(task).then(resolve, reject);
        },
        refuse: (error) => {
          stay();
          reject(error);
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      line.push(queued);
      if (this.#running < atOnce) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#running += 1;
    let took = 0;
    for (;;) {
      // A task can still be dropped while the event loop runs.
      await rest(took);
      const start = performance.now();
      const next = this.#next();
      if (next === undefined) break;
      if (start > next.deadline) next.refuse(new TooBusy(`task waited longer than ms: ${this.#limits.ms}`));
      else await next.run();
      took = performance.now() - start;
    }
    this.#running -= 1;
  }

  #next(): QueuedTask | undefined {
    const isTurnOfOther = this.#sinceOther >= firstInARow && this.#others.length > 0;
    const first = isTurnOfOther ? undefined : this.#first.shift();
    this.#sinceOther = first ? this.#sinceOther + 1 : 0;
    return first ?? this.#others.shift();
  }
}

async function rest(ms: number): Promise<void> {
  const end = performance.now() + Math.min(ms, maxRest);
  for (let turn = 1; ; turn += 1) {
    const start = performance.now();
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now();
    if (turn >= minTurns && (now >= end || now - start < idleTurn)) return;
  }
}
