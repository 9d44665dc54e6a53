import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../ask";
import { quantile } from "./quantile";

/** What a reader of one address met. */
export interface Reading {
  readonly name: string;
  readonly count: number;
  /** 99th percentile of the time to the last byte in ms. */
  readonly p99: number;
  /** What came in place of a 200, each with the time since the start in s. */
  readonly failures: readonly string[];
}

/** Pause in ms between two requests of a reader. */
const pause = 40;

/** Reads addresses again and again, each by a reader of its own, until told to stop. */
export function startReaders(origin: string, addresses: Readonly<Record<string, string>>) {
  const start = performance.now();
  let isOver = false;
  const readings = Object.entries(addresses).map(async ([name, path]): Promise<Reading> => {
    const times: number[] = [];
    const failures: string[] = [];
    while (!isOver) {
      const begin = performance.now();
      const failure = await ask(origin + path, { headers: { "Accept-Encoding": "gzip" } }).then(
        ({ status }) => (status === 200 ? null : String(status)),
        (error: Error) => error.message,
      );
      times.push(performance.now() - begin);
      if (failure !== null) failures.push(`${failure} after ${((begin - start) / 1000).toFixed(1)} s`);
      await sleep(pause);
    }
    return { name, count: times.length, p99: quantile(times, 0.99), failures };
  });
  return {
    stop(): Promise<Reading[]> {
      isOver = true;
      return Promise.all(readings);
    },
  };
}
