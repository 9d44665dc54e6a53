import type { ChartSource, SideSlot } from "@/lib/charts/kit/chart";
import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { sourcesOf } from "./row-sources";
import { findRow, notesOn, type Story, sideSlot, termLabel } from "./story";
import { storyLookups } from "./story-lookups";

/** A row of another dataset that belongs to an event. */
export interface EventLink {
  readonly id: string;
  readonly label: string;
  /** Remarks on what the label says. */
  readonly notes: readonly string[];
}

/** An event as readers see it, in one language: plain data, also sent to the browser. */
export interface EventEntry {
  readonly id: string;
  /** The year in which it began, `2018`. */
  readonly year: string;
  readonly date: string;
  readonly side: SideSlot;
  readonly sideLabel: string;
  readonly category: string;
  readonly title: string;
  readonly summary: string;
  readonly deals: readonly EventLink[];
  readonly rulings: readonly EventLink[];
  readonly actors: readonly string[];
  readonly sources: readonly ChartSource[];
  readonly notes: readonly string[];
  /** The label of a confidence that is not high. */
  readonly confidence: string | null;
}

/** Every event of a story with what belongs to it, in the order of the file. */
export function eventEntries(story: Story, lang: Lang): EventEntry[] {
  const { sides, names } = storyLookups(story);
  return story.rows.events.map((event) => ({
    id: event.id,
    year: event.date.earliest.slice(0, 4),
    date: formatDate(event.date, lang),
    side: sideSlot(story, event.side),
    sideLabel: sides.find(({ id }) => id === event.side)?.label[lang] ?? event.side,
    category: termLabel(story, "events.category", event.category, lang),
    title: lang === "en" ? event.title_en : event.title_ko,
    summary: lang === "en" ? event.summary_en : event.summary_ko,
    deals: rowsOf(story, "deals", event.deal_ids).map((deal) => dealLink(story, deal, lang)),
    rulings: rowsOf(story, "rulings", event.ruling_ids).map((ruling) => rulingLink(story, ruling, lang)),
    actors: event.actors.map((id) => names.entities?.[id]?.[lang] ?? id),
    sources: sourcesOf(story, [event]),
    notes: notesOn(story, "events", event.id).map((note) => (lang === "en" ? note.text_en : note.text_ko)),
    confidence: event.confidence === "high" ? null : confidenceLabel(event.confidence, lang),
  }));
}

function rowsOf<Name extends "deals" | "rulings">(story: Story, name: Name, ids: readonly string[] | null) {
  return (ids ?? []).flatMap((id) => findRow(story, name, id) ?? []);
}

/** A deal by name and amount, with the notes that concern these two. */
function dealLink(story: Story, deal: Row<"deals">, lang: Lang): EventLink {
  const text = tableText[lang];
  const title = lang === "en" ? deal.title_en : deal.title_ko;
  const { amount, currency, amount_qualifier: qualifier } = deal;
  const worded =
    amount === null || currency === null
      ? text.undisclosed
      : formatMoney({ amount, currency, qualifier: qualifier ?? "exact" }, lang, { qualified: true });
  const notes = notesOn(story, "deals", deal.id).filter(({ column }) => column === null || column === "amount");
  return {
    id: deal.id,
    // Many names of deals hold their amount already.
    label: title.includes(worded) ? title : `${title}, ${worded}`,
    notes: notes.map((note) => (lang === "en" ? note.text_en : note.text_ko)),
  };
}

function rulingLink(story: Story, ruling: Row<"rulings">, lang: Lang): EventLink {
  const suit = findRow(story, "cases", ruling.case_id);
  const kind = termLabel(story, "rulings.kind", ruling.kind, lang);
  const name = suit ? (lang === "en" ? suit.title_en : suit.title_ko) : ruling.case_id;
  return { id: ruling.id, label: `${kind}, ${name}, ${formatDate(ruling.date, lang)}`, notes: [] };
}
