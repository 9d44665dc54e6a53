/** A value from a width on, up to the next step. */
export interface Step {
  /** The least width in px. */
  readonly from: number;
  readonly value: number;
}

/**
 * Finds the steps of a function of the width that is piecewise constant and monotone, by halving.
 *
 * @param from the least width in px, the `from` of the first step
 * @param to the greatest width in px, inclusive
 * @returns the steps, by width
 */
export function stepsOf(valueAt: (width: number) => number, from: number, to: number): readonly Step[] {
  const steps: Step[] = [{ from, value: valueAt(from) }];
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
  search(from, steps[0]?.value ?? 0, to, valueAt(to));
  return steps;
}
