import type { EdtfDate } from "@/lib/dates/parse-edtf";

/** Makes the test of a value from the values of a filter, its bounds; a value passes when it fits any of them. */
type ValueTest<Value> = (bounds: readonly Value[]) => (value: Value) => boolean;

/** An operator's test for each kind of value that it compares. */
export interface ValueTests {
  readonly date?: ValueTest<EdtfDate>;
  readonly number?: ValueTest<number>;
  readonly boolean?: ValueTest<string>;
  readonly text?: ValueTest<string>;
}

/** Makes a test from the comparison of a value with one bound. */
export function anyBound<Value>(fits: (value: Value, bound: Value) => boolean): ValueTest<Value> {
  return (bounds) => (value) => bounds.some((bound) => fits(value, bound));
}

/** Passes values that equal a bound. */
function equal<Value>(bounds: readonly Value[]): (value: Value) => boolean {
  const accepted = new Set(bounds);
  return (value) => accepted.has(value);
}

const endOfTime = "9999-12-31";

/** The last day of a span; one far ahead where its end is open. */
export function lastDay(span: EdtfDate): string {
  return span.latest ?? endOfTime;
}

/** Passes equal values; dates are equal where their spans overlap. */
export const equality: Required<ValueTests> = {
  date: anyBound((span, bound) => span.earliest <= lastDay(bound) && lastDay(span) >= bound.earliest),
  number: equal,
  boolean: equal,
  text: equal,
};

const always = () => () => true;

/** Passes every value that is there. */
export const presence: Required<ValueTests> = { date: always, number: always, boolean: always, text: always };
