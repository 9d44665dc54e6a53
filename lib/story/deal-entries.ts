import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import type { Money } from "@/lib/money/money";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { figureForm, type MarkForm } from "./mark-form";
import { sideKeys } from "./side-keys";
import { findRow, formOf, half, type Story, sideSlot, termLabel } from "./story";
import { storyLookups } from "./story-lookups";

/** A deal formatted for readers of one language: plain data. */
export type DealEntry = ReturnType<typeof dealEntry>;

/** What came of deals so far, in the order of charts. */
export const dealOutcomes = ["done", "open", "crossed"] as const;

type DealOutcome = (typeof dealOutcomes)[number];

const kindList = "deals.kind";

/** Formats deals for readers of a language, in the order given. */
export function dealEntries(story: Story, deals: readonly Row<"deals">[], lang: Lang): DealEntry[] {
  return deals.map((deal) => dealEntry(story, deal, lang));
}

function dealEntry(story: Story, deal: Row<"deals">, lang: Lang) {
  const title = half(deal, "title", lang);
  const money = moneyOf(deal);
  const amount = money ? formatMoney(money, lang, { qualified: true }) : tableText[lang].undisclosed;
  const form = formOf(story, "deals.status", deal.status);
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
    /** The date whose month's rate converts the amount. */
    dated: deal.date,
    side,
    sideLabel: sideKeys(story, lang, [side])[0]?.label ?? "",
    status: termLabel(story, "deals.status", deal.status, lang),
    form: figureForm(form, money?.qualifier === "up_to"),
    outcome: outcomeOf(form),
    /** The label of its kind if amounts of the kind are not ranked with the others, such as sums claimed in court; else null. */
    apart: story.lists.get(kindList)?.get(deal.kind)?.apart ? termLabel(story, kindList, deal.kind, lang) : null,
    /** Ids of the deals whose amounts include this one's, innermost first. */
    containers: containersOf(story, deal),
    /** Ids of the rounds that replace this one, the next first. */
    laterRounds: laterRoundsOf(story, deal.id),
    sources: deal.sources,
  };
}

/** Done; promised or under way, also what is done in part; or refused, withdrawn, dismissed or disputed. */
function outcomeOf(form: MarkForm): DealOutcome {
  if (form === "crossed") return "crossed";
  return form === "solid" ? "done" : "open";
}

function moneyOf({ amount, currency, amount_qualifier: qualifier }: Row<"deals">): Money | null {
  return amount === null || currency === null ? null : { amount, currency, qualifier: qualifier ?? "exact" };
}

function laterRoundsOf(story: Story, id: string): string[] {
  const next = storyLookups(story).replaced.deals?.[id];
  return next === undefined ? [] : [next, ...laterRoundsOf(story, next)];
}

function containersOf(story: Story, { part_of: id }: Row<"deals">): string[] {
  const container = id === null ? undefined : findRow(story, "deals", id);
  return container ? [container.id, ...containersOf(story, container)] : [];
}
