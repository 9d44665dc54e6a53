import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import type { Money } from "@/lib/money/money";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import type { MarkForm } from "./mark-form";
import { sideKeys } from "./side-keys";
import { findRow, half, isHollow, type Story, sideSlot, termLabel } from "./story";

/** A deal formatted for readers of one language: plain data. */
export type DealEntry = ReturnType<typeof dealEntry>;

/** Formats deals for readers of a language, in the order given. */
export function dealEntries(story: Story, deals: readonly Row<"deals">[], lang: Lang): DealEntry[] {
  return deals.map((deal) => dealEntry(story, deal, lang));
}

function dealEntry(story: Story, deal: Row<"deals">, lang: Lang) {
  const title = half(deal, "title", lang);
  const money = moneyOf(deal);
  const amount = money ? formatMoney(money, lang, { qualified: true }) : tableText[lang].undisclosed;
  const isProposed = isHollow(story, "deals.status", deal.status);
  const form: MarkForm = isProposed || money?.qualifier === "up_to" ? "hollow" : "solid";
  const side = sideSlot(story, deal.side);
  return {
    id: deal.id,
    title,
    /** Null where the amount is undisclosed. */
    money,
    /** With its qualifier, or that it is undisclosed. */
    amount,
    /** Title and amount; the title alone where it includes the amount, as many titles do. */
    label: title.includes(amount) ? title : `${title}, ${amount}`,
    date: formatDate(deal.date, lang),
    side,
    sideLabel: sideKeys(story, lang, [side])[0]?.label ?? "",
    status: termLabel(story, "deals.status", deal.status, lang),
    form,
    /** Ids of the deals whose amounts include this one's, innermost first. */
    containers: containersOf(story, deal),
    sources: deal.sources,
  };
}

function moneyOf({ amount, currency, amount_qualifier: qualifier }: Row<"deals">): Money | null {
  return amount === null || currency === null ? null : { amount, currency, qualifier: qualifier ?? "exact" };
}

function containersOf(story: Story, { part_of: id }: Row<"deals">): string[] {
  const container = id === null ? undefined : findRow(story, "deals", id);
  return container ? [container.id, ...containersOf(story, container)] : [];
}
