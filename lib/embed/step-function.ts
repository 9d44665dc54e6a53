/**
 * Finds the steps of a function of the width that is piecewise constant and monotone, by halving.
 *
 * @param from the least width in px, the `from` of the first step
 * @param to the greatest width in px, inclusive
 * @returns the steps, by width: a value, and the least width in px from which it holds
 */
export function stepsOf(valueAt: (width: number) => number, from: number, to: number) {
  const first = valueAt(from);
  const steps = [{ from, value: first }];
  const search = (low: number, lowValue: number, high: number, highValue: number) => {
    if (lowValue === highValue) return;
    if (high - low === 1) {
      steps.push({ from: high, value: highValue });
      return;
    }
    const middle = (low + high) >> 1;
    const value = valueAt(middle);
    search(low, lowValue, middle, value);
    search(middle, value, high, highValue);
  };
  search(from, first, to, valueAt(to));
  return steps;
}
