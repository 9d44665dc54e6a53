import type { Row } from "@/lib/datasets/registry";
import type { Money } from "@/lib/money/money";
import { formOf, type Story } from "@/lib/story/story";

/** A deal whose amount is stated, and that amount. */
export interface WholeDeal {
  readonly deal: Row<"deals">;
  readonly money: Money;
}

/**
 * Finds the deals of which what partners put into a project can be parts: those to the project in which every partner
 * whose amount is known takes part, that were neither refused nor replaced. Whether an amount contains the others is for
 * the caller to compare.
 *
 * @param project the id of what the partners take part in
 * @param paying the ids of the partners whose amounts are known; none gives no deal
 */
export function wholeDeals(story: Story, project: string, paying: readonly string[]): WholeDeal[] {
  if (paying.length === 0) return [];
  const replaced = new Set(story.rows.deals.flatMap(({ replaces }) => replaces ?? []));
  return story.rows.deals.flatMap((deal) => {
    const { amount, currency, amount_qualifier: qualifier } = deal;
    if (amount === null || currency === null || replaced.has(deal.id)) return [];
    if (formOf(story, "deals.status", deal.status) === "crossed" || !deal.to_entities?.includes(project)) return [];
    if (!paying.every((id) => deal.from_entities?.includes(id))) return [];
    return [{ deal, money: { amount, currency, qualifier: qualifier ?? "exact" } }];
  });
}
