/** Says that work was refused because too much was waiting, or that it waited too long. */
export class TooBusy extends Error {
  override readonly name = "TooBusy";
}

interface Waiting {
  /** Until when it may begin, by `performance.now()`. */
  readonly until: number;
  run(): Promise<void>;
  refuse(error: TooBusy): void;
}

/**
 * Lets work that fills the process take turns: one piece at a time, in order, and between two of them whatever else the
 * process has to do. So nobody who asks for much can stall those who ask for little.
 */
export class Turns {
  readonly #limits: { readonly waiting: number; readonly ms: number };
  readonly #queue: Waiting[] = [];
  #isRunning = false;

  /**
   * @param limits how many pieces may wait, and how long each, in ms
   */
  constructor(limits: { readonly waiting: number; readonly ms: number }) {
    this.#limits = limits;
  }

  /** How many pieces wait. */
  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Does a piece of work when its turn comes.
   *
   * @param work should take some ms at most, since nothing else happens meanwhile
   * @returns what the work gives; rejects with TooBusy when it is refused, or with what the work throws
   */
  take<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const { waiting, ms } = this.#limits;
    if (this.#queue.length >= waiting) return Promise.reject(new TooBusy(`too many pieces of work wait: ${waiting}`));
    return new Promise((resolve, reject) => {
      const run = () => Promise.resolve().then(work).then(resolve, reject);
      this.#queue.push({ until: performance.now() + ms, run, refuse: reject });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      if (performance.now() > next.until) {
        next.refuse(new TooBusy(`work waited longer than ms: ${this.#limits.ms}`));
        continue;
      }
      await new Promise((resolve) => setImmediate(resolve));
      await next.run();
    }
    this.#isRunning = false;
  }
}
