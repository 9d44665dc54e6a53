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
