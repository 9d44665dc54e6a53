import type { Money } from "./money";
import { wholeAmount } from "./money";
import { type Qualifier, qualifiers } from "./qualifier";

/** A figure that might be added: null where there is none; `contained` where another figure holds it already. */
export interface Addend {
  readonly money: Money | null;
  readonly contained: boolean;
}

/** The sum of figures in one currency. */
export interface CurrencySum {
  readonly currency: string;
  /** Whole units. */
  readonly amount: number;
  /** How many figures were added. */
  readonly count: number;
  /** How many of them have each qualifier, from the firmest to the weakest; more than one entry is a mix. */
  readonly qualifiers: readonly { readonly qualifier: Qualifier; readonly count: number }[];
}

/** Sums by currency, and how many figures are in none of them. */
export interface MoneySums {
  readonly sums: readonly CurrencySum[];
  /** Left out because another figure holds them already. */
  readonly contained: number;
  /** Left out because they are not known. */
  readonly unknown: number;
}

/**
 * Adds figures by currency, currencies in the order in which they come. What another figure contains is not counted
 * twice, what is not known is not zero, and a mix of qualifiers is named.
 */
export function sumMoney(addends: readonly Addend[]): MoneySums {
  const known = addends.flatMap(({ money, contained }) => (money && !contained ? [money] : []));
  const sums = [...new Set(known.map(({ currency }) => currency))].map((currency) => {
    const figures = known.filter((money) => money.currency === currency);
    const amount = Number(figures.reduce((sum, money) => sum + wholeAmount(money.amount), 0n));
    const counted = qualifiers.map((qualifier) => ({
      qualifier,
      count: figures.filter((money) => money.qualifier === qualifier).length,
    }));
    return { currency, amount, count: figures.length, qualifiers: counted.filter(({ count }) => count > 0) };
  });
  return {
    sums,
    contained: addends.filter(({ money, contained }) => money && contained).length,
    unknown: addends.filter(({ money }) => !money).length,
  };
}
