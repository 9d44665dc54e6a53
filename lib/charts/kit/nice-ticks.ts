/** Round values from zero to at least the largest value, about as many as asked for: steps of 1, 2 or 5 × 10ⁿ. */
export function linearTicks(largest: number, about = 5): number[] {
  if (!(largest > 0)) return [0];
  const rough = largest / about;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.floor(largest / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** The powers of ten from at or below the smallest value to at or above the largest; both must be above zero. */
export function logTicks(smallest: number, largest: number): number[] {
  const first = Math.floor(Math.log10(smallest) + 1e-9);
  const last = Math.ceil(Math.log10(largest) - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place));
}

/**
 * Round values of a logarithmic axis: 1, 2 and 5 × 10ⁿ, or the powers of ten alone over more than four of them. The
 * first is at or below the smallest value, the last at or below the largest, unless there would be only one; both values
 * must be above zero.
 */
export function fineLogTicks(smallest: number, largest: number): number[] {
  const factors = largest / smallest > 10_000 ? [1] : [1, 2, 5];
  const powers = logTicks(smallest, largest * 10);
  const all = powers.flatMap((power) => factors.map((factor) => factor * power));
  const first = all.findLastIndex((tick) => tick <= smallest * (1 + 1e-9));
  return all.slice(Math.max(0, first)).filter((tick, place) => place < 2 || tick <= largest * (1 + 1e-9));
}
