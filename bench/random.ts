/** Deterministic pseudorandom values (mulberry32). */
export interface Random {
  /** An integer from 0 to `end` - 1. */
  below(end: number): number;
  /** One of the values. Throws if there are none. */
  of<Value>(values: readonly Value[]): Value;
}

/** Makes a generator from an integer seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    of(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("no values to choose from");
      return value;
    },
  };
}
