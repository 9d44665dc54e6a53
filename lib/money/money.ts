import type { Qualifier } from "./qualifier";

/** An amount of money as a source states it. */
export interface Money {
  /** Whole units of the currency, such as dollars, not cents. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly qualifier: Qualifier;
}

/**
 * An amount as an integer of any size, for arithmetic that must lose nothing.
 * @throws RangeError if the amount is a fraction or not finite.
 */
export function wholeAmount(amount: number): bigint {
  if (!Number.isInteger(amount)) throw new RangeError(`amount is not a whole number: ${amount}`);
  return BigInt(amount);
}
