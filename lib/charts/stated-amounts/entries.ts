import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import type { RateRow } from "@/lib/money/convert";
import { englishUnit } from "@/lib/money/english-unit";
import { formatRateGap } from "@/lib/money/format-conversion";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import { compareStated, type StatedComparison, type StatedGap } from "@/lib/money/stated-amount";
import type { Query } from "@/lib/query/query";
import { findRow, half, notesOn, type Story, sideSlot } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { words } from "./words";

type StatedDeal = Row<"deals"> & { readonly amount_stated: number };

export type StatedEntry = ReturnType<typeof statedEntry>;

/**
 * Formats the deals of a query whose sum a source printed in another currency, by date; those of one day are in the
 * order of the data.
 */
export function statedEntries(story: Story, query: Query, lang: Lang): StatedEntry[] {
  const index = ({ id }: StatedDeal) => story.rowIndexes.deals.get(id) ?? 0;
  return queryRows(story, "deals", { ...query, sort: [] }, lang)
    .filter(isStated)
    .sort((a, b) => compareDates(a.date, b.date) || index(a) - index(b))
    .map((deal) => statedEntry(story, deal, lang));
}

/** A share in per cent, without its sign. */
export function percent(share: number): string {
  return `${toTenth(Math.abs(share) * 100)}%`;
}

function isStated(deal: Row<"deals">): deal is StatedDeal {
  return deal.amount_stated !== null && deal.amount_stated > 0;
}

function statedEntry(story: Story, deal: StatedDeal, lang: Lang) {
  const text = words[lang];
  const { id, date, amount, currency, amount_stated: stated, currency_stated: currencyStated, stated_source } = deal;
  const qualifier = deal.amount_qualifier ?? "exact";
  const rates = story.rows.exchange_rates;
  const result = compareStated({ amount, currency, qualifier, stated, currencyStated, date }, rates);
  const comparison = "reason" in result ? null : result;
  const unit = englishUnit(comparison ? [stated, comparison.computed.amount] : [stated]);
  const notes = notesOn(story, "deals", id, "amount_stated");
  return {
    id,
    title: half(deal, "title", lang),
    date: formatDate(date, lang),
    side: sideSlot(story, deal.side),
    amount:
      amount === null
        ? text.undisclosed
        : formatMoney({ amount, currency: currency ?? "", qualifier }, lang, { qualified: true }),
    printed: {
      text: formatMoney({ amount: stated, currency: currencyStated ?? "", qualifier: "exact" }, lang, { unit }),
      publisher: (stated_source && findRow(story, "sources", stated_source)?.publisher) ?? "",
    },
    /** The computed figures: whole units, rates in `rate_unit`, the gap as a signed fraction. */
    data: {
      computed: comparison?.computed.amount ?? null,
      computed_currency: comparison?.computed.currency ?? null,
      implied_rate: comparison && rounded(comparison.implied),
      month_rate: comparison && rounded(comparison.rate),
      rate_unit: comparison && `${comparison.of} per ${comparison.per}`,
      rate_month: comparison?.month ?? null,
      gap: comparison && rounded(comparison.gap),
    },
    computed: comparison && computedTexts(comparison, lang),
    /** What the pair comes to, or why nothing was computed. */
    sentence: "reason" in result ? reasonOf(result, lang) : sentenceOf(result, lang),
    notes: notes.map((note) => half(note, "text", lang)),
    /** Citations, by what they are for. */
    cited: {
      print: stated_source === null ? [] : [stated_source],
      rate: rates.filter((rate) => comparison && isUsed(rate, comparison)).flatMap(({ sources }) => sources),
      deal: deal.sources,
      notes: notes.flatMap(({ sources }) => sources),
    },
  };
}

/** What the average rate of the deal's month gives. */
function computedTexts(comparison: StatedComparison, lang: Lang) {
  const text = words[lang];
  const { computed, implied, rate, of, per, gap, remarkable } = comparison;
  const exact = formatMoney(computed, lang, { exact: true });
  return {
    /** To the last unit. */
    exact: withQualifier(exact, computed.qualifier, lang),
    /** Units of `of` for one of `per` (ISO 4217). */
    of,
    per,
    implied: rateTexts(implied, of, per, lang),
    rate: rateTexts(rate, of, per, lang),
    /** How far the implied rate is off. */
    gap: text.gap(percent(gap), Math.sign(gap)),
    remarkable,
  };
}

/** A rate as a number to four digits behind the point, in words, and as a label to as many digits as are read. */
function rateTexts(rate: number, of: string, per: string, lang: Lang) {
  const text = words[lang];
  return { value: rounded(rate), text: text.rate(rounded(rate), of, per), short: text.tick(readable(rate)) };
}

function isUsed({ month, currency }: RateRow, { of, per, month: used }: StatedComparison): boolean {
  return month.edtf === used && [of, per].includes(currency);
}

function reasonOf(gap: StatedGap, lang: Lang): string {
  const { noComputed, reasons } = words[lang];
  return noComputed(
    gap.reason === "amount" || gap.reason === "currency" ? reasons[gap.reason] : formatRateGap(gap, lang),
  );
}

function sentenceOf({ implied, gap, of, per }: StatedComparison, lang: Lang): string {
  const text = words[lang];
  const rate = text.implied(readable(implied), readable(implied) !== implied, of, per);
  const share = percent(gap);
  if (share === "0%") return text.same(rate);
  return gap > 0 ? text.above(rate, share) : text.below(rate, share);
}

/** Four digits behind the point, as many as rates have. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** One digit behind the point, and more where the rate is small. */
function readable(rate: number): number {
  return rate < 100 ? rounded(rate) : toTenth(rate);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
