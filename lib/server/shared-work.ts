import { waitInLine } from "./current-request";

interface Running<Value> {
  readonly result: Promise<Value>;
  /** Ends the work when nobody waits for it any more. */
  readonly end: AbortController;
  waiting: number;
}

/** Work that is done once for all that ask for it at the same time, and dropped when all of them have gone. */
export class SharedWork<Value> {
  readonly #running = new Map<string, Running<Value>>();

  /**
   * Joins the work with a key, or starts it.
   *
   * @param start does the work; its signal is aborted when all that wait for it have gone
   * @param signal aborted when this one goes; without it, this one waits to the end
   * @returns the work's result; rejects with the signal's reason as soon as it is aborted
   */
  run(key: string, start: (signal: AbortSignal) => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const work = this.#running.get(key) ?? this.#start(key, start);
    work.waiting += 1;
    waitInLine();
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason);
        work.waiting -= 1;
        if (work.waiting > 0) return;
        this.#forget(key, work);
        work.end.abort(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      void work.result.then(resolve, reject).finally(() => signal?.removeEventListener("abort", leave));
    });
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Value>): Running<Value> {
    const end = new AbortController();
    const work = { result: start(end.signal), end, waiting: 0 };
    this.#running.set(key, work);
    const forget = () => this.#forget(key, work);
    work.result.then(forget, forget);
    return work;
  }

  #forget(key: string, work: Running<Value>): void {
    if (this.#running.get(key) === work) this.#running.delete(key);
  }
}
