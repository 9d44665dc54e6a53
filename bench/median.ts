/** The median of some measurements; the upper one if their number is even. Throws when there are none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("no measurements");
  return middle;
}
