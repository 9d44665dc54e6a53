import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { sourcesOf } from "./row-sources";
import { sideKeys } from "./side-keys";
import type { SideSlot } from "./side-slot";
import { entityName, findRow, half, notesOn, type Story, sideSlot, termLabel } from "./story";

/** One partner in one role, formatted for readers of one language: plain JSON, also sent to the browser. */
export type PartnerEntry = ReturnType<typeof partnerEntry>;

/** Every partner of a story with what it is responsible for, in the order of the file. */
export function partnerEntries(story: Story, lang: Lang): PartnerEntry[] {
  return story.rows.partners.map((row) => partnerEntry(story, row, lang));
}

/** Formats one row of partners for readers of one language. */
export function partnerEntry(story: Story, row: Row<"partners">, lang: Lang) {
  return {
    id: row.id,
    role: row.role,
    roleLabel: termLabel(story, "partners.role", row.role, lang),
    name: entityName(story, row.entity_id, lang),
    side: sideOf(story, row.entity_id, lang),
    /** Since when it takes part; null where that is not known. */
    since: row.joined && formatDate(row.joined, lang),
    money: moneyText(row, lang),
    responsibility: half(row, "responsibility", lang),
    sources: sourcesOf(story, [row]),
    notes: notesOn(story, "partners", row.id).map((note) => half(note, "text", lang)),
    /** The label of a confidence that is not high. */
    confidence: row.confidence === "high" ? null : confidenceLabel(row.confidence, lang),
  };
}

/** The slot and label of a partner's side; null where it belongs to neither. */
function sideOf(story: Story, entity: string, lang: Lang): { slot: SideSlot; label: string } | null {
  const slot = sideSlot(story, findRow(story, "entities", entity)?.side ?? "neither");
  const [key] = slot === "neither" ? [] : sideKeys(story, lang, [slot]);
  return key ? { slot, label: key.label } : null;
}

/** The money that a partner is said to commit, with its qualifier; null where nothing is known. */
function moneyText({ committed, currency, committed_qualifier }: Row<"partners">, lang: Lang): string | null {
  if (committed === null || currency === null) return null;
  const money = { amount: committed, currency, qualifier: committed_qualifier ?? "exact" };
  return formatMoney(money, lang, { qualified: true });
}
