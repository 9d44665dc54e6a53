/** Random numbers that are the same in every run: the generator mulberry32, from a seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** One of some values; throws where there are none. */
  of<Value>(values: readonly Value[]): Value;
}

/** Makes a generator from a seed, a whole number. */
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
      if (value === undefined) throw new Error("there is nothing to choose from");
      return value;
    },
  };
}
