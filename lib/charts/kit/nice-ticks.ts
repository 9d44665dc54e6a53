import { scaleLinear, scaleLog } from "d3-scale";
import type { AxisTick } from "./value-axis";

/** More ticks than this would often have to be thinned out again on a phone. */
const maxTicks = 6;

/** The numbers of ticks to request from d3-scale, which may return more; the first answer that is short enough counts. */
const requested = [5, 4, 3, 2, 1];

/** Labels round values of an axis that shows some values; `log` makes those of a logarithmic axis. */
export function axisTicks(
  values: readonly number[],
  format: (value: number) => string,
  log: typeof logTicks | null = null,
): AxisTick[] {
  const largest = Math.max(0, ...values);
  const ticks = log && values.length > 0 ? log(Math.min(...values), largest) : linearTicks(largest);
  return ticks.map((value) => ({ value, text: format(value) }));
}

/**
 * Round values from zero to at most the largest value, in steps of 1, 2 or 5 × 10ⁿ: at least two unless the largest is
 * below 1, and at most six. All are whole numbers, as are the amounts, capacities and counts on the axes.
 */
export function linearTicks(largest: number): number[] {
  if (!(largest > 0)) return [0];
  const scale = scaleLinear().domain([0, largest]);
  const ticks = requested.map((count) => scale.ticks(count)).find(({ length }) => length <= maxTicks) ?? [0];
  return ticks.filter(Number.isInteger);
}

/**
 * Round values of a linear axis in even steps of 1, 2 or 5 × 10ⁿ, from two to six: the first is at or below one value, the
 * last at or above another, which must be higher.
 */
export function rangeTicks(low: number, high: number): number[] {
  const answers = requested.map((count) => {
    const ticks = scaleLinear().domain([low, high]).nice(count).ticks(count);
    // d3-scale may go on by a whole step beyond a tick that would have been enough.
    return ticks.filter((_, index) => (ticks[index + 1] ?? high) > low && (ticks[index - 1] ?? low) < high);
  });
  return answers.find(({ length }) => length >= 2 && length <= maxTicks) ?? [low, high];
}

/** The powers of ten from at or below the smallest value to at or above the largest; both must be above zero. */
export function logTicks(smallest: number, largest: number): number[] {
  const scale = scaleLog().domain([smallest, largest]).nice();
  const [low = smallest, high = largest] = scale.domain();
  const powers = Math.round(Math.log10(high / low));
  return powers === 0 ? [low] : scale.ticks(powers);
}

/**
 * Round values of a logarithmic axis: 1, 2 and 5 × 10ⁿ, or the powers of ten alone over more than four of them. The
 * first is at or below the smallest value, the last at or below the largest, unless there would be only one; both values
 * must be above zero.
 *
 * They are made by hand, since d3-scale offers only all nine multiples of each power of ten, too many to label, or the
 * powers alone, too few for values within one or two of them.
 */
export function fineLogTicks(smallest: number, largest: number): number[] {
  const factors = largest / smallest > 10_000 ? [1] : [1, 2, 5];
  const powers = logTicks(smallest, largest * 10);
  const all = powers.flatMap((power) => factors.map((factor) => factor * power));
  const first = all.findLastIndex((tick) => tick <= smallest * (1 + 1e-9));
  return all.slice(Math.max(0, first)).filter((tick, index) => index < 2 || tick <= largest * (1 + 1e-9));
}
