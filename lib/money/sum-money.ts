import { type Money, wholeAmount } from "./money";
import { qualifiers } from "./qualifier";

/** The sum of figures in one currency. */
export type MoneySum = NonNullable<ReturnType<typeof sumMoney>>;

/**
 * Adds figures of one currency: the amount in whole units, and how many figures were added, also by qualifier: more than
 * one entry is a mix. Null where there is nothing to add.
 * @throws Error if the figures are in several currencies.
 */
export function sumMoney(figures: readonly Money[]) {
  const [first] = figures;
  if (!first) return null;
  const { currency } = first;
  const other = figures.find((money) => money.currency !== currency);
  if (other) throw new Error(`cannot be added to ${currency}: ${other.currency}`);
  const counted = qualifiers.map((qualifier) => ({
    qualifier,
    count: figures.filter((money) => money.qualifier === qualifier).length,
  }));
  return {
    currency,
    amount: Number(figures.reduce((sum, money) => sum + wholeAmount(money.amount), 0n)),
    count: figures.length,
    qualifiers: counted.filter(({ count }) => count > 0),
  };
}
