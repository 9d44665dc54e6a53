import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { rowLabel } from "@/lib/story/row-label";
import { findRow } from "@/lib/story/story";
import { cardText } from "@/lib/text/card-text";
import type { CardEntry, CardGroup } from "./card";
import { datasetPage } from "./card-address";
import type { CardSubject } from "./card-subject";
import { containedRows } from "./contained-rows";

/** More rows of one kind than this are counted and linked, not listed. */
const maxListed = 8;

/**
 * The rows to which a row belongs or that belong to it, found by following the declared references in both directions.
 * Sources and the people and organisations concerned are elsewhere on a card; sums that contain each other are
 * among its other values.
 */
export function relatedRows(subject: CardSubject): readonly CardGroup[] {
  const groups = [...containment(subject), ...forward(subject), ...backward(subject)];
  return groups.filter(({ entries }) => entries.length > 0);
}

function containment(subject: CardSubject): readonly CardGroup[] {
  const { dataset, lang, column } = subject;
  if (column?.type === "money") return [];
  const text = cardText[lang];
  const { containing, contained, replaced, replacing } = containedRows(subject);
  return [
    groupOf(subject, dataset, text.containing, containing),
    groupOf(subject, dataset, text.contained, contained),
    groupOf(subject, dataset, text.replacing, replacing),
    groupOf(subject, dataset, text.replaced, replaced),
  ];
}

function forward(subject: CardSubject): readonly CardGroup[] {
  const elsewhere = [subject.dataset, "sources", "entities"];
  return subject.columns.flatMap(({ name, references }) => {
    if (!isDatasetName(references) || elsewhere.includes(references)) return [];
    const ids = itemsOf(subject.row[name]).map(String);
    return [groupOf(subject, references, datasets[references].label[subject.lang], ids)];
  });
}

function backward(subject: CardSubject): readonly CardGroup[] {
  const { story, dataset, id, lang } = subject;
  return datasetNames.flatMap((other) => {
    if (other === dataset) return [];
    const columns = columnMetas(datasets[other]).filter(({ references }) => references === dataset);
    const rows: readonly PlainRow[] = story.rows[other];
    return columns.map((column) => {
      const ids = rows
        .filter((row) => itemsOf(row[column.name]).some((item) => String(item).split("#")[0] === id))
        .map((row) => String(row.id));
      const { label } = datasets[other];
      // Where several columns of a dataset point here, as claimant and respondent do, the column says which.
      const title = columns.length > 1 ? `${label[lang]}: ${column.label[lang]}` : label[lang];
      const path = `${datasetPage(lang, story.id, other)}?${new URLSearchParams([[column.name, id]])}`;
      return groupOf(subject, other, title, ids, column.type === "citations" ? null : path);
    });
  });
}

/** Rows by name and date. Without a path that lists the rest, more of them are on the card. */
function groupOf(
  { story, lang }: CardSubject,
  dataset: DatasetName,
  title: string,
  ids: readonly string[],
  path: string | null = null,
): CardGroup {
  const listed = ids.slice(0, path === null ? 3 * maxListed : maxListed);
  const entries = listed.flatMap((id): CardEntry[] => {
    const row: PlainRow | undefined = findRow(story, dataset, id);
    if (!row) return [];
    const date = Object.values(row).find(isDate);
    const dateText = date ? formatDate(date, lang) : "";
    const label = rowLabel(story, dataset, id, lang);
    const detail = label.includes(dateText) ? "" : dateText;
    return [{ label, value: null, detail, card: { dataset, row: id, column: null } }];
  });
  const count = ids.length - listed.length;
  return { title, entries, more: count > 0 ? { count, path: path ?? datasetPage(lang, story.id, dataset) } : null };
}
