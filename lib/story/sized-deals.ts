import type { Query } from "@/lib/query/query";
import type { Lang } from "@/lib/text/lang";
import { type ComparedMoney, comparedMoney, type DrawableMoney } from "./compared-money";
import { type DealEntry, dealEntries } from "./deal-entries";
import type { Story } from "./story";
import { queryRows } from "./story-index";

/** A deal with a known amount, in the story's currency where it could be converted. */
export type KnownDeal = DealEntry & { readonly compared: ComparedMoney };

/** A deal whose amount can be drawn. */
export type SizedDeal = KnownDeal & { readonly compared: DrawableMoney };

/**
 * The deals that a query selects, as charts of amounts see them; its order is ignored.
 *
 * @returns all of them; `earlier` rounds of an offer whose last round is there too; the others that have a `known` amount;
 *   `drawn`, those of them that can be drawn, the largest first, without `parts` of amounts that are drawn; and how
 *   amounts are compared
 */
export function sizedDeals(story: Story, query: Query, lang: Lang) {
  const entries = dealEntries(story, queryRows(story, "deals", { ...query, sort: [] }, lang), lang);
  const money = comparedMoney(story, entries, lang);
  const priced = entries.flatMap((entry) =>
    entry.money ? [{ ...entry, compared: money.of(entry.money, entry.dated) }] : [],
  );
  const earlier = priced.filter(({ laterRounds }) => priced.some(({ id }) => laterRounds.includes(id)));
  const known = priced.filter((entry) => !earlier.includes(entry));
  const sized = known.filter(isSized).sort((a, b) => b.compared.value - a.compared.value);
  const parts = sized.filter(({ containers }) => sized.some(({ id }) => containers.includes(id)));
  const drawn = sized.filter((entry) => !parts.includes(entry));
  return { entries, earlier, known, drawn, parts, money };
}

/** Whether a deal's amount can be drawn. */
export function isSized(deal: KnownDeal): deal is SizedDeal {
  return deal.compared.value !== null;
}
