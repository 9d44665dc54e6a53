import { formatDate } from "@/lib/dates/format-date";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import type { Lang } from "@/lib/text/lang";
import type { StatedDeal } from "./deal";
import { words } from "./words";

/** What the chart and its table say of a deal. */
export interface StatedWords {
  readonly dollars: string;
  readonly printed: string;
  /** Rounded for reading and marked as "about"; null where nothing was computed. */
  readonly computed: string | null;
  /** Every digit; empty where nothing was computed. */
  readonly exact: string;
  readonly month: string;
  readonly rate: string;
  readonly sentence: string;
}

/** Words a printed sum, the computed one, and the rate that lies between them. */
export function statedWords({ deal, result, rate }: StatedDeal, lang: Lang): StatedWords {
  const text = words[lang];
  const qualifier = deal.amount_qualifier ?? "exact";
  const dollars =
    deal.amount === null
      ? text.undisclosed
      : formatMoney({ amount: deal.amount, currency: deal.currency ?? "", qualifier }, lang, { qualified: true });
  const printed = won(deal.amount_stated, deal.currency_stated ?? "", lang);
  if (typeof result === "string")
    return { dollars, printed, computed: null, exact: "", month: "", rate: "", sentence: text.reasons[result] };
  return {
    dollars,
    printed,
    computed: formatComputed({ amount: result.computed, currency: "KRW", qualifier }, lang),
    exact: withQualifier(text.exact(result.computed), qualifier, lang),
    month: rate ? formatDate(rate.month, lang) : result.month,
    rate: text.rate(toTenth(result.rate)),
    sentence: sentenceOf(result.implied, result.gap, lang),
  };
}

/** A gap between two rates as a share in per cent, without its sign. */
export function percent(gap: number): string {
  return `${toTenth(Math.abs(gap) * 100)}%`;
}

function sentenceOf(implied: number, gap: number, lang: Lang): string {
  const text = words[lang];
  const rate = text.implied(toTenth(implied), toTenth(implied) !== implied);
  const share = percent(gap);
  if (share === "0%") return text.same(rate);
  return gap > 0 ? text.above(rate, share) : text.below(rate, share);
}

function won(amount: number, currency: string, lang: Lang): string {
  return formatMoney({ amount, currency, qualifier: "exact" }, lang);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
