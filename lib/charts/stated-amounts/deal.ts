import type { Row } from "@/lib/datasets/registry";
import { compareDates } from "@/lib/dates/format-date";
import { compareStated, type Incomparable, type StatedComparison } from "@/lib/money/stated-amount";
import type { Query } from "@/lib/query/query";
import { findRow, type Story } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";

type Deal = Row<"deals"> & { readonly amount_stated: number };

/** A deal with the sum that a source printed in another currency. */
export interface StatedDeal {
  readonly deal: Deal;
  /** Who printed it; empty where the data names no source. */
  readonly publisher: string;
  /** The comparison with the month's rate, or why there is none. */
  readonly result: StatedComparison | Incomparable;
  /** The row of the rate that was used. */
  readonly rate: Row<"exchange_rates"> | undefined;
}

/** The deals of a query whose sum a source printed in another currency, by date; those of one day as in the data. */
export function statedDeals(story: Story, query: Query, lang: Lang): StatedDeal[] {
  const rates = story.rows.exchange_rates;
  const place = ({ id }: Row<"deals">) => story.places.deals.get(id) ?? 0;
  return queryRows(story, "deals", { ...query, sort: [] }, lang)
    .filter(isStated)
    .sort((a, b) => compareDates(a.date, b.date) || place(a) - place(b))
    .map((deal) => {
      const result = compareStated(
        {
          amount: deal.amount,
          currency: deal.currency,
          stated: deal.amount_stated,
          currencyStated: deal.currency_stated,
          date: deal.date,
        },
        rates,
      );
      const publisher =
        deal.stated_source === null ? undefined : findRow(story, "sources", deal.stated_source)?.publisher;
      const rate =
        typeof result === "string"
          ? undefined
          : rates.find(({ currency, month }) => currency === "KRW" && month.edtf === result.month);
      return { deal, publisher: publisher ?? "", result, rate };
    });
}

function isStated(deal: Row<"deals">): deal is Deal {
  return deal.amount_stated !== null && deal.amount_stated > 0;
}
