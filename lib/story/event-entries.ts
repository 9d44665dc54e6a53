import { datasets, type Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { labelOf } from "@/lib/query/lookups";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";
import { dealEntries } from "./deal-entries";
import { rowLabel } from "./row-label";
import { sourcesOf } from "./row-sources";
import { findRow, half, notesOn, type Story, sideSlot, termLabel } from "./story";
import { storyLookups } from "./story-lookups";

/** An event formatted for readers of one language: plain data, also sent to the browser. */
export type EventEntry = ReturnType<typeof eventEntry>;

/** A row of another dataset that belongs to an event, with the notes on what its label says. */
export type EventLink = EventEntry["deals"][number];

const sideColumn = { name: "side", ...datasets.events.columns.side };

/** All events of a story, in file order. */
export function eventEntries(story: Story, lang: Lang): EventEntry[] {
  return story.rows.events.map((event) => eventEntry(story, event, lang));
}

/** Formats an event and what belongs to it: deals, rulings, actors, sources and notes. */
export function eventEntry(story: Story, event: Row<"events">, lang: Lang) {
  const deals = (event.deal_ids ?? []).flatMap((id) => findRow(story, "deals", id) ?? []);
  return {
    id: event.id,
    /** The year in which it began, `2018`. */
    year: event.date.earliest.slice(0, 4),
    date: formatDate(event.date, lang),
    side: sideSlot(story, event.side),
    sideLabel: labelOf(storyLookups(story), "events", sideColumn, event.side, lang),
    category: termLabel(story, "events.category", event.category, lang),
    title: half(event, "title", lang),
    summary: half(event, "summary", lang),
    /** By name and amount, with the notes on these two. */
    deals: dealEntries(story, deals, lang).map(({ id, label }) => ({
      id,
      label,
      notes: notesOn(story, "deals", id)
        .filter(({ column }) => column === null || column === "amount")
        .map((note) => half(note, "text", lang)),
    })),
    rulings: (event.ruling_ids ?? []).map((id) => ({ id, label: rowLabel(story, "rulings", id, lang), notes: [] })),
    actors: event.actors.map((actor) => rowLabel(story, "entities", actor, lang)),
    sources: sourcesOf(story, [event]),
    notes: notesOn(story, "events", event.id).map((note) => half(note, "text", lang)),
    /** The label of a confidence that is not high. */
    confidence: event.confidence === "high" ? null : confidenceLabel(event.confidence, lang),
  };
}
