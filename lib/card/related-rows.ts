import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets, isDatasetName } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { rowLabel } from "@/lib/story/row-label";
import { findRow, type Story } from "@/lib/story/story";
import { cardText } from "@/lib/text/card-text";
import type { Lang } from "@/lib/text/lang";
import type { CardEntry, CardGroup } from "./card";
import { datasetPage } from "./card-address";
import type { CardSubject } from "./card-subject";
import { containedRows } from "./contained-rows";

/** More rows of one kind than this are counted and linked, not listed. */
const mostListed = 8;

/**
 * The rows to which a row belongs or that belong to it, found by walking the declared references in both directions.
 * Sources and the people and organisations concerned stand elsewhere on a card; sums that contain each other are
 * among its other values.
 */
export function relatedRows(subject: CardSubject): readonly CardGroup[] {
  const groups = [...containment(subject), ...forward(subject), ...backward(subject)];
  return groups.filter(({ entries }) => entries.length > 0);
}

function containment(subject: CardSubject): readonly CardGroup[] {
  const { story, dataset, lang, column } = subject;
  if (column?.type === "money") return [];
  const text = cardText[lang];
  const { containing, contained } = containedRows(subject);
  const group = (title: string, ids: readonly string[]) => groupOf(story, dataset, title, ids, lang, null);
  return [group(text.containing, containing), group(text.contained, contained)];
}

function forward({ story, dataset, columns, row, lang }: CardSubject): readonly CardGroup[] {
  return columns.flatMap(({ name, references }) => {
    if (!isDatasetName(references) || references === "sources" || references === "entities") return [];
    if (references === dataset) return [];
    const ids = itemsOf(row[name]).map(String);
    return [groupOf(story, references, datasets[references].label[lang], ids, lang, null)];
  });
}

function backward({ story, dataset, id, lang }: CardSubject): readonly CardGroup[] {
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
      return groupOf(story, other, title, ids, lang, column.type === "citations" ? null : path);
    });
  });
}

/** Rows by name and date. Without a path at which the rest is listed, all of them are. */
function groupOf(
  story: Story,
  dataset: DatasetName,
  title: string,
  ids: readonly string[],
  lang: Lang,
  path: string | null,
): CardGroup {
  const listed = path === null ? ids.slice(0, 3 * mostListed) : ids.slice(0, mostListed);
  const entries = listed.flatMap((id): CardEntry[] => {
    const row: PlainRow | undefined = findRow(story, dataset, id);
    if (!row) return [];
    const date = Object.values(row).find(isDate);
    const label = rowLabel(story, dataset, id, lang);
    const worded = date ? formatDate(date, lang) : "";
    return [
      { label, value: null, detail: label.includes(worded) ? "" : worded, card: { dataset, row: id, column: null } },
    ];
  });
  const count = ids.length - listed.length;
  return { title, entries, more: count > 0 ? { count, path: path ?? datasetPage(lang, story.id, dataset) } : null };
}
