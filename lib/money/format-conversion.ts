import { formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { conversionText } from "@/lib/text/conversion-text";
import type { Lang } from "@/lib/text/lang";
import type { RateGap } from "./comparable";
import type { Conversion } from "./convert";
import { currencyName, currencyUnit } from "./currency-name";
import { formatNumber } from "./format-number";

/** By what an amount was converted: "at the average of December 2025, 1,467.1 won per US dollar". */
export function formatConversion({ month, rates }: Conversion, lang: Lang): string {
  const { basis, rate } = conversionText[lang];
  const words = rates.map(({ currency, perUsd }) =>
    // Korean figures have no group marks beside money.
    rate(lang === "ko" ? String(perUsd) : formatNumber(perUsd, lang), currencyUnit(currency, lang, perUsd !== 1)),
  );
  return basis(formatDate(toEdtfDate(month), lang), words);
}

/** Why an amount cannot be converted: "there is no rate of South Korean won for September 2024". */
export function formatRateGap(gap: RateGap, lang: Lang): string {
  const { noMonth, noRate } = conversionText[lang];
  if (gap.reason === "date") return noMonth;
  const names = gap.currencies.map((currency) => currencyName(currency, lang));
  return noRate(names, formatDate(toEdtfDate(gap.month), lang));
}
