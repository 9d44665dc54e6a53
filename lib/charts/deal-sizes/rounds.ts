import type { DealEntry } from "@/lib/story/deal-entries";
import type { Lang } from "@/lib/text/lang";
import type { BarRow, BarStep } from "../kit/bars-model";
import { words } from "./words";

type Round = Pick<DealEntry, "id" | "title" | "laterRounds">;

/** The rounds that a deal replaces, the oldest first. */
export function roundsBefore<Deal extends Round>({ id }: Round, rounds: readonly Deal[]): Deal[] {
  return rounds
    .filter(({ laterRounds }) => laterRounds.includes(id))
    .sort((a, b) => b.laterRounds.length - a.laterRounds.length);
}

/** The title of the round that replaces a deal, the next of those shown; empty where none does. */
export function nextRound({ laterRounds }: Round, shown: readonly Round[]): string {
  return laterRounds.flatMap((id) => shown.find((round) => round.id === id)?.title ?? [])[0] ?? "";
}

/** The steps of a deal's bar; nothing for a deal that replaces none. */
export function stepsOf(
  rounds: readonly { readonly id: string; readonly compared: Pick<BarStep, "value" | "text"> }[],
  lang: Lang,
): Pick<BarRow, "earlier"> {
  const steps = rounds.map(({ id, compared: { value, text } }) => ({ id, value, text }));
  return steps.length > 0 ? { earlier: { label: words[lang].earlierAmounts, steps } } : {};
}
