import type { EdtfDate } from "@/lib/dates/parse-edtf";
import { comparable, isComparable } from "@/lib/money/comparable";
import type { Conversion, RateRow } from "@/lib/money/convert";
import { currencyName } from "@/lib/money/currency-name";
import { englishUnit } from "@/lib/money/english-unit";
import { formatComputed } from "@/lib/money/format-computed";
import { formatConversion, formatRateGap } from "@/lib/money/format-conversion";
import { formatMoney } from "@/lib/money/format-money";
import type { Money } from "@/lib/money/money";
import { conversionText } from "@/lib/text/conversion-text";
import type { Lang } from "@/lib/text/lang";
import type { Story } from "./story";

/** What a chart compares: a row with an amount, null where it is undisclosed, and the date whose rate converts it. */
interface Priced {
  readonly money: Money | null;
  readonly dated: EdtfDate | null;
}

/** An amount in the story's currency, for readers of a language, or why it is in none. */
export type ComparedMoney = ReturnType<ReturnType<typeof comparedMoney>["of"]>;

/** An amount that can be drawn: it is in the story's currency, or could be converted. */
export type DrawableMoney = Extract<ComparedMoney, { readonly value: number }>;

/**
 * Brings the amounts of a chart into the story's currency, and formats them so that they can be read side by side: in
 * English those of won and the like in one unit. `of` gives what is said of one of them, `tick` that of an axis.
 */
export function comparedMoney(story: Story, all: readonly Priced[], lang: Lang) {
  const { currency } = story;
  const rates = story.rows.exchange_rates;
  const inCurrency = ({ money, dated }: Priced) => money && comparable(money, currency, dated, rates);
  const unit = englishUnit(
    all.map(inCurrency).flatMap((result) => (result && isComparable(result) ? [result.amount] : [])),
  );
  const text = conversionText[lang];
  return {
    /** The currency's name, for captions. */
    currency: currencyName(currency, lang),
    tick: (amount: number) => formatMoney({ amount, currency, qualifier: "exact" }, lang, { short: true, unit }),
    of(money: Money, dated: EdtfDate | null) {
      const result = comparable(money, currency, dated, rates);
      const own = { qualified: true, unit: money.currency === currency ? unit : undefined };
      const amount = formatMoney(money, lang, own);
      const stated = {
        /** As stated, with its qualifier. */
        amount,
        /** As stated and, where it is converted, in the story's currency. */
        full: amount,
        qualifier: money.qualifier,
        /** The sources of the rates by which it was converted. */
        rateSources: [],
      };
      if (!isComparable(result)) return { ...stated, value: null, reason: formatRateGap(result, lang) };
      const { amount: value, conversion } = result;
      if (value === 0) return { ...stated, value: null, reason: text.tooSmall };
      if (!conversion) {
        const short = formatMoney(money, lang, { ...own, short: true });
        return { ...stated, value, text: amount, short, conversion: null };
      }
      const computed = formatComputed(result, lang, unit);
      return {
        ...stated,
        /** In whole units of the story's currency. */
        value,
        /** The amount in the story's currency, marked where it is converted. */
        text: text.converted(computed),
        short: text.converted(computed),
        full: text.beside(amount, computed),
        /** By what it was converted; null where it was not. */
        conversion: { ...conversion, computed, basis: formatConversion(conversion, lang) },
        rateSources: rates.filter((rate) => isUsed(rate, conversion)).flatMap(({ sources }) => sources),
      };
    },
  };
}

function isUsed({ month, currency }: RateRow, conversion: Conversion): boolean {
  return month.edtf === conversion.month && conversion.rates.some((rate) => rate.currency === currency);
}
