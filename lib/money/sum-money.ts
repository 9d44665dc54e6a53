import { type Money, wholeAmount } from "./money";
import { qualifiers } from "./qualifier";

/** A figure that might be added: null where there is none; `contained` where another figure holds it already. */
interface Addend {
  readonly money: Money | null;
  readonly contained: boolean;
}

/** The sum of figures in one currency. */
export type CurrencySum = ReturnType<typeof sumFigures>;

/**
 * Adds figures by currency, currencies in the order in which they come, and counts those that are in no sum: `contained`
 * in another figure, which would count them twice, or `unknown`, which is not zero.
 */
export function sumMoney(addends: readonly Addend[]) {
  const known = addends.flatMap(({ money, contained }) => (money && !contained ? [money] : []));
  const currencies = [...new Set(known.map(({ currency }) => currency))];
  return {
    sums: currencies.map((currency) =>
      sumFigures(
        currency,
        known.filter((money) => money.currency === currency),
      ),
    ),
    contained: addends.filter(({ money, contained }) => money && contained).length,
    unknown: addends.filter(({ money }) => !money).length,
  };
}

/** The amount in whole units, and how many figures were added, also by qualifier: more than one entry is a mix. */
function sumFigures(currency: string, figures: readonly Money[]) {
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
