import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { formatComputed } from "@/lib/money/format-computed";
import { formatMoney, withQualifier } from "@/lib/money/format-money";
import { compareStated, type StatedComparison } from "@/lib/money/stated-amount";
import type { Query } from "@/lib/query/query";
import type { MarkForm } from "@/lib/story/mark-form";
import { findRow, half, isHollow, notesOn, type Story, sideSlot } from "@/lib/story/story";
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
  const form: MarkForm = isHollow(story, "deals.status", deal.status) || qualifier === "up_to" ? "hollow" : "solid";
  const rates = story.rows.exchange_rates;
  const result = compareStated({ amount, currency, stated, currencyStated, date }, rates);
  const comparison = typeof result === "string" ? null : result;
  const notes = notesOn(story, "deals", id, "amount_stated");
  return {
    id,
    title: half(deal, "title", lang),
    date: formatDate(date, lang),
    side: sideSlot(story, deal.side),
    form,
    dollars:
      amount === null
        ? text.undisclosed
        : formatMoney({ amount, currency: currency ?? "", qualifier }, lang, { qualified: true }),
    printed: {
      amount: stated,
      text: formatMoney({ amount: stated, currency: currencyStated ?? "", qualifier: "exact" }, lang),
      publisher: (stated_source && findRow(story, "sources", stated_source)?.publisher) ?? "",
    },
    /** What the average rate of the deal's month gives; null where nothing can be computed. */
    computed: comparison && {
      /** In whole won, then rounded for reading and marked as "about", then to the last won. */
      amount: comparison.computed,
      text: formatComputed({ amount: comparison.computed, currency: "KRW", qualifier }, lang),
      exact: withQualifier(text.exact(comparison.computed), qualifier, lang),
      basis: text.computed(formatDate(toEdtfDate(comparison.month), lang), text.rate(toTenth(comparison.rate))),
      /** The two rates in won per dollar, as bare numbers, and how far the implied one is off. */
      impliedNumber: text.number(comparison.implied),
      rateNumber: text.number(comparison.rate),
      gap: text.gap(percent(comparison.gap), Math.sign(comparison.gap)),
      remarkable: comparison.remarkable,
    },
    /** What the pair comes to, or why nothing was computed. */
    sentence: typeof result === "string" ? text.reasons[result] : sentenceOf(result, lang),
    notes: notes.map((note) => half(note, "text", lang)),
    /** Citations, by what they are for. */
    cited: {
      print: stated_source === null ? [] : [stated_source],
      rate: rates.find(({ currency, month }) => currency === "KRW" && month.edtf === comparison?.month)?.sources ?? [],
      deal: deal.sources,
      notes: notes.flatMap(({ sources }) => sources),
    },
  };
}

function sentenceOf({ implied, gap }: StatedComparison, lang: Lang): string {
  const text = words[lang];
  const rate = text.implied(toTenth(implied), toTenth(implied) !== implied);
  const share = percent(gap);
  if (share === "0%") return text.same(rate);
  return gap > 0 ? text.above(rate, share) : text.below(rate, share);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
