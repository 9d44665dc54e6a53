import { TooBusy } from "./work-queue";

interface TurnLimits {
  /** Turns at once. */
  readonly atOnce: number;
  /** How many may wait for one. */
  readonly waiting: number;
  /** Longest turn in ms. */
  readonly ms: number;
}

/**
 * Gives clients turns, one client after the other, so that one that asks for much at once waits for itself and not the
 * others for it. Turns that follow one another leave the event loop time between them.
 */
export class ClientTurns {
  readonly #limits: TurnLimits;
  /** What waits, by client; the client whose turn is next comes first. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #count = 0;
  #running = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#count;
  }

  /**
   * Calls a function when its client's turn has come, at once if none waits.
   *
   * @param client what tells clients apart, such as an address
   * @param begin gets a function to call when the turn is over; it ends by itself after a while
   * @throws TooBusy when too many wait
   */
  take(client: string, begin: (end: () => void) => void): void {
    if (this.#running < this.#limits.atOnce) {
      this.#begin(begin);
      return;
    }
    if (this.#count >= this.#limits.waiting) throw new TooBusy(`too many requests wait: ${this.#count}`);
    const line = this.#waiting.get(client) ?? [];
    this.#waiting.set(client, line);
    line.push(() => this.#begin(begin));
    this.#count += 1;
  }

  #begin(begin: (end: () => void) => void): void {
    this.#running += 1;
    let isOver = false;
    const end = () => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      // The place stays taken until then, so that whoever comes meanwhile does not go ahead.
      setImmediate(() => {
        this.#running -= 1;
        this.#next()?.();
      });
    };
    const timer = setTimeout(end, this.#limits.ms);
    begin(end);
  }

  #next(): (() => void) | undefined {
    const [entry] = this.#waiting;
    if (entry === undefined) return undefined;
    const [client, line] = entry;
    const next = line.shift();
    this.#waiting.delete(client);
    if (line.length > 0) this.#waiting.set(client, line);
    this.#count -= 1;
    return next;
  }
}
