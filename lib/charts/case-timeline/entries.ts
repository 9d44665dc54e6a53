import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { casesInOrder } from "@/lib/story/cases-in-order";
import { shortName } from "@/lib/story/short-name";
import type { SideSlot } from "@/lib/story/side-slot";
import { findRow, formOf, half, type Story, termLabel } from "@/lib/story/story";
import type { Lang } from "@/lib/text/lang";
import { dayNumber } from "../kit/time-period";
import { filingPlace, partySlot } from "./case-parties";
import type { caseTimeline as Words } from "./words.en";

export type RulingEntry = ReturnType<typeof rulingEntry>;

/** Formats a filing or ruling for readers of one language; an open date ends with the day of verification. */
export function rulingEntry(story: Story, row: Row<"rulings">, lang: Lang) {
  const lawsuit = findRow(story, "cases", row.case_id);
  const kind = termLabel(story, "rulings.kind", row.kind, lang);
  const form = formOf(story, "rulings.kind", row.kind);
  const filedBy = form === "hollow" ? (row.filed_by ?? []) : [];
  return {
    id: row.id,
    caseId: row.case_id,
    caseTitle: (lawsuit && half(lawsuit, "title", lang)) ?? row.case_id,
    date: formatDate(row.date, lang),
    kind,
    name: half(row, "short", lang) ?? kind,
    filedBy: filedBy.map((entity) => shortName(story, entity, lang)).join(", "),
    decided: half(row, "decided", lang) ?? "",
    notDecided: half(row, "not_decided", lang) ?? "",
    sources: row.sources,
    form,
    slot: partySlot(story, filedBy),
    place: lawsuit ? filingPlace(story, filedBy, lawsuit) : ("line" as const),
    firstDay: dayNumber(row.date.earliest),
    lastDay: dayNumber(row.date.latest ?? story.verified),
  };
}

export type CaseEntry = ReturnType<typeof caseEntries>[number];

/** The cases of a story in their order, formatted for readers of one language. */
export function caseEntries(story: Story, lang: Lang, text: typeof Words) {
  return casesInOrder(story).map((lawsuit) => {
    const checked = lawsuit.checked?.earliest ?? story.verified;
    const checkedText = formatDate(toEdtfDate(checked), lang);
    return {
      id: lawsuit.id,
      title: half(lawsuit, "title", lang) ?? lawsuit.id,
      facts: [
        text.span(
          termLabel(story, "cases.status", lawsuit.status, lang),
          lawsuit.filed && formatDate(lawsuit.filed, lang),
          lawsuit.ended && formatDate(lawsuit.ended, lang),
          checkedText,
        ),
        ...nextFacts(lawsuit, checked, checkedText, lang, text),
      ],
      parties: (
        [
          [lawsuit.brought_by, text.broughtBy],
          [lawsuit.against, text.against],
        ] as const
      ).flatMap(([entities, label]): { slot: SideSlot; label: string }[] =>
        entities === null
          ? []
          : [
              {
                slot: partySlot(story, entities),
                label: label(text.and(entities.map((entity) => shortName(story, entity, lang)))),
              },
            ],
      ),
      filed: lawsuit.filed && dayNumber(lawsuit.filed.earliest),
      ended: lawsuit.ended && dayNumber(lawsuit.ended.latest ?? lawsuit.ended.earliest),
      checked: dayNumber(checked),
      next:
        lawsuit.ended === null && lawsuit.next_date
          ? {
              day: dayNumber(lawsuit.next_date.earliest),
              text: text.set(half(lawsuit, "next", lang) ?? "", formatDate(lawsuit.next_date, lang)),
            }
          : null,
      sources: lawsuit.sources,
    };
  });
}

/** What is known of the next date of a case that goes on, and whether it had passed on the day of the last check. */
function nextFacts(lawsuit: Row<"cases">, checked: string, checkedText: string, lang: Lang, text: typeof Words) {
  if (lawsuit.ended !== null) return [];
  const { next_date: date } = lawsuit;
  if (date === null) return [text.noNext(checkedText)];
  const passed = date.latest !== null && date.latest < checked;
  return [text.next(half(lawsuit, "next", lang) ?? "", formatDate(date, lang), checkedText, passed)];
}
