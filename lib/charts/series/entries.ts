import type { Row } from "@/lib/datasets/registry";
import { compareDates, formatDate } from "@/lib/dates/format-date";
import { withQualifier } from "@/lib/money/format-money";
import { formatQuantity } from "@/lib/money/format-quantity";
import type { Query } from "@/lib/query/query";
import { shortName } from "@/lib/story/short-name";
import { sideKeys } from "@/lib/story/side-keys";
import type { SideSlot } from "@/lib/story/side-slot";
import { entityName, findRow, half, notesOn, type Story, sideSlot, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import { perLang } from "@/lib/text/per-lang";
import { series as en } from "./words.en";
import { series as ko } from "./words.ko";

const words = perLang(en, ko);

type Measured = Row<"series">;

export type SeriesEntry = ReturnType<typeof entryOf>;
export type SeriesGroup = ReturnType<typeof seriesGroups>[number];

const slots: readonly SideSlot[] = ["first", "second", "both", "neither"];

/**
 * Formats the rows that a query selects, by measure in the order of the story's terms. The order of the query is ignored.
 *
 * @returns each measure that has values, with its label, its unit, both as a title, and the values of each entity by date,
 *   those of the story's sides first; `place` is an entity's index among those of its side, whatever the query selects
 */
export function seriesGroups(story: Story, query: Query, lang: Lang) {
  const rows = queryRows(story, "series", { ...query, sort: [] }, lang).toSorted((a, b) =>
    compareDates(a.date, b.date),
  );
  const order = (measure: string) => story.lists.get("series.measure")?.get(measure)?.order ?? 0;
  const measures = [...new Set(rows.map(({ measure }) => measure))].sort((a, b) => order(a) - order(b));
  return measures.map((measure) => {
    const selected = rows.filter((row) => row.measure === measure);
    const lines = measuredEntities(story, measure).flatMap((entity) => {
      const entries = selected.filter((row) => row.entity_id === entity.id).map((row) => entryOf(story, row, lang));
      return entries.length > 0 ? [{ ...entity, name: shortName(story, entity.id, lang), entries }] : [];
    });
    const label = termLabel(story, "series.measure", measure, lang);
    const unit = termLabel(story, "series.unit", selected[0]?.unit ?? "", lang);
    return { id: measure, label, unit, title: words[lang].title(label, unit), lines };
  });
}

function measuredEntities(story: Story, measure: string) {
  const rows = story.rows.series.filter((row) => row.measure === measure);
  const entities = [...new Set(rows.map(({ entity_id }) => entity_id))].map((id) => ({ id, side: sideOf(story, id) }));
  return slots.flatMap((slot) =>
    entities.filter(({ side }) => side === slot).map((entity, place) => ({ ...entity, place })),
  );
}

/** A row in one language; `value` in its unit, and as text with unit and qualifier. */
function entryOf(story: Story, row: Measured, lang: Lang) {
  const { id, entity_id, measure, unit, date, value, value_qualifier: qualifier, sources } = row;
  const side = sideOf(story, entity_id);
  const own = half(row, "note", lang);
  const added = notesOn(story, "series", id).map((note) => half(note, "text", lang));
  return {
    id,
    entity: entity_id,
    measure: termLabel(story, "series.measure", measure, lang),
    name: shortName(story, entity_id, lang),
    fullName: entityName(story, entity_id, lang),
    side,
    sideLabel: sideKeys(story, lang, [side])[0]?.label ?? "",
    date,
    dateText: formatDate(date, lang),
    shortDate: formatDate(date, lang, { style: "short" }),
    value,
    qualifier,
    text: withQualifier(formatQuantity(value, termLabel(story, "series.unit", unit, lang), lang), qualifier, lang),
    note: own ?? "",
    notes: own === null ? added : [own, ...added],
    sources,
  };
}

function sideOf(story: Story, entity: string): SideSlot {
  return sideSlot(story, findRow(story, "entities", entity)?.side ?? "neither");
}
