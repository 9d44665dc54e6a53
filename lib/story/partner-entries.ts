import type { ChartSource } from "@/lib/charts/kit/chart";
import { moneyText, roleLabel } from "@/lib/charts/partner-roles/entry-words";
import { formatDate } from "@/lib/dates/format-date";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { sourcesOf } from "./row-sources";
import { entityName, findRow, half, notesOn, type Story, sideSlot } from "./story";
import { storyLookups } from "./story-lookups";

/** One partner in one role as readers see it, in one language: plain data, also sent to the browser. */
export interface PartnerEntry {
  readonly id: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly name: string;
  /** The partner's side; null where it stands on neither. */
  readonly side: { readonly slot: ReturnType<typeof sideSlot>; readonly label: string } | null;
  /** Since when it takes part; null where that is not known. */
  readonly since: string | null;
  /** What it is said to put in, with the figure's qualifier; null where nothing is known. */
  readonly money: string | null;
  readonly responsibility: string;
  readonly sources: readonly ChartSource[];
  readonly notes: readonly string[];
  /** The label of a confidence that is not high. */
  readonly confidence: string | null;
}

/** Every partner of a story with what it is responsible for, in the order of the file. */
export function partnerEntries(story: Story, lang: Lang): PartnerEntry[] {
  return story.rows.partners.map((row) => ({
    id: row.id,
    role: row.role,
    roleLabel: roleLabel(story, row.role, lang),
    name: entityName(story, row.entity_id, lang),
    side: sideOf(story, row.entity_id, lang),
    since: row.joined ? formatDate(row.joined, lang) : null,
    money: moneyText(row, lang),
    responsibility: half(row, "responsibility", lang) ?? "",
    sources: sourcesOf(story, [row]),
    notes: notesOn(story, "partners", row.id).map((note) => half(note, "text", lang) ?? ""),
    confidence: row.confidence === "high" ? null : confidenceLabel(row.confidence, lang),
  }));
}

function sideOf(story: Story, entity: string, lang: Lang): PartnerEntry["side"] {
  const side = findRow(story, "entities", entity)?.side ?? "neither";
  const slot = sideSlot(story, side);
  if (slot === "neither") return null;
  return { slot, label: storyLookups(story).sides.find(({ id }) => id === side)?.label[lang] ?? side };
}
