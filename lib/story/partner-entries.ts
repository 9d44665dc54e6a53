import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { entitySlot } from "./entity-side";
import { sourcesOf } from "./row-sources";
import { sideKeys } from "./side-keys";
import type { SideSlot } from "./side-slot";
import { entityName, half, notesOn, type Story, termLabel } from "./story";

/** One partner in one role, formatted for readers of one language: plain JSON, also sent to the browser. */
export type PartnerEntry = ReturnType<typeof partnerEntry>;

/** Every partner of a story with what it is responsible for, in the order of the file. */
export function partnerEntries(story: Story, lang: Lang): PartnerEntry[] {
  return story.rows.partners.map((row) => partnerEntry(story, row, lang));
}

/** Formats one row of partners for readers of one language. */
export function partnerEntry(story: Story, row: Row<"partners">, lang: Lang) {
  const other = row.project === story.project ? null : row.project;
  const role = termLabel(story, "partners.role", row.role, lang);
  return {
    id: row.id,
    /** The role in its project; partners of one group have the same. */
    role: other === null ? row.role : `${row.role}-${other}`,
    roleLabel: other === null ? role : `${role} · ${entityName(story, other, lang)}`,
    /** The role's label alone. */
    ownRole: role,
    /** The id of what it takes part in; null where neither row nor story says. */
    project: row.project ?? story.project ?? null,
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
  const slot = entitySlot(story, entity);
  const [key] = slot === "neither" ? [] : sideKeys(story, lang, [slot]);
  return key ? { slot, label: key.label } : null;
}

/** The money that a partner is said to commit, with its qualifier; null where nothing is known. */
function moneyText({ committed, currency, committed_qualifier }: Row<"partners">, lang: Lang): string | null {
  if (committed === null || currency === null) return null;
  const money = { amount: committed, currency, qualifier: committed_qualifier ?? "exact" };
  return formatMoney(money, lang, { qualified: true });
}
