import type { ColumnMeta, MoneyColumn } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { rowLabel } from "@/lib/story/row-label";
import { findRow } from "@/lib/story/story";
import { headerOf } from "@/lib/story/table-columns";
import { cardText } from "@/lib/text/card-text";
import type { CardEntry, CardGroup } from "./card";
import { datasetPage } from "./card-address";
import { type CardSubject, cardSubject, isStored, valueText } from "./card-subject";
import { containedRows } from "./contained-rows";

/** How many values of the same company are shown, those on the nearest dates first. */
const maxNear = 6;

/**
 * Other values on record beside a sum: the row's other sums, the same sum of the rows that contain it or that it
 * contains, of those that replace it or that it replaces, and the values of the same company on near dates. None for a cell that is no sum.
 */
export function otherValues(subject: CardSubject): readonly CardGroup[] {
  const { column } = subject;
  if (column?.type !== "money" || !isStored(subject.dataset, column)) return [];
  return [sameRow(subject, column), ...containment(subject, column), sameCompany(subject, column)].filter(
    ({ entries }) => entries.length > 0,
  );
}

function sameRow(subject: CardSubject, own: ColumnMeta): CardGroup {
  const { dataset, columns, row, id, lang, story } = subject;
  const text = cardText[lang];
  const others = columns.filter(
    (column) =>
      column !== own && column.type === "money" && isStored(dataset, column) && typeof row[column.name] === "number",
  );
  const entries = others.map((column) => {
    const printed = columns.find(({ references, together }) => references === "sources" && together === column.name);
    const source = printed && findRow(story, "sources", String(row[printed.name]));
    return {
      label: headerOf(column, lang),
      value: valueText(subject, column),
      detail: source ? text.printedBy(source.publisher) : "",
      card: { dataset, row: id, column: column.name },
    };
  });
  return { title: text.sameRow, entries, more: null };
}

function containment(subject: CardSubject, own: ColumnMeta): readonly CardGroup[] {
  const text = cardText[subject.lang];
  const { containing, contained, replaced, replacing } = containedRows(subject);
  const entry = (id: string) => entryOf(subject, subject.dataset, id, own.name);
  return [
    { title: text.containing, entries: containing.flatMap(entry), more: null },
    { title: text.contained, entries: contained.flatMap(entry), more: null },
    { title: text.replacing, entries: replacing.flatMap(entry), more: null },
    { title: text.replaced, entries: replaced.flatMap(entry), more: null },
  ];
}

function sameCompany(subject: CardSubject, own: MoneyColumn): CardGroup {
  const { story, lang, row } = subject;
  const companies = itemsOf(own.whose === undefined ? null : row[own.whose]).map(String);
  const [company = ""] = companies;
  const near = valuesOf(subject, own.name, companies);
  const entries = near.slice(0, maxNear).flatMap(({ dataset, id }) => entryOf(subject, dataset, id, own.name));
  // Only a page whose rows are about one company each can be filtered for it.
  const listed = datasetNames.find(
    (name) => whoseColumn(name, own.name)?.type === "reference" && near.some(({ dataset }) => dataset === name),
  );
  const count = near.slice(maxNear).filter(({ dataset }) => dataset === listed).length;
  const key = listed && whoseColumn(listed, own.name)?.name;
  const path = listed && key && `${datasetPage(lang, story.id, listed)}?${new URLSearchParams([[key, company]])}`;
  return { title: cardText[lang].sameCompany, entries, more: path && count > 0 ? { count, path } : null };
}

/** The other rows of every dataset that give the same kind of value of one of the companies, nearest dates first. */
function valuesOf(
  { story, row: from, dataset: own, id: ownId }: CardSubject,
  name: string,
  companies: readonly string[],
) {
  const values = datasetNames.flatMap((dataset) => {
    const whose = whoseColumn(dataset, name);
    const rows: readonly PlainRow[] = whose ? story.rows[dataset] : [];
    return rows
      .filter((row) => typeof row[name] === "number" && !(dataset === own && row.id === ownId))
      .filter((row) => itemsOf(whose && row[whose.name]).some((entity) => companies.includes(String(entity))))
      .map((row) => ({ dataset, id: String(row.id), distance: Math.abs(startOf(row) - startOf(from)) }));
  });
  return values.toSorted((a, b) => a.distance - b.distance);
}

/** The column that names whose value an amount is; undefined where it is no value of anyone. */
function whoseColumn(dataset: DatasetName, name: string): ColumnMeta | undefined {
  const columns = columnMetas(datasets[dataset]);
  const amount = columns.find((column) => column.name === name);
  return amount?.type === "money" ? columns.find((column) => column.name === amount.whose) : undefined;
}

/** The start of a row's date in milliseconds; infinite without a date. */
function startOf(row: PlainRow): number {
  const date = Object.values(row).find(isDate);
  return date ? Date.parse(date.earliest) : Number.POSITIVE_INFINITY;
}

/** A row of the story with its value in a column and what identifies it: date, status, basis. */
function entryOf(
  { story, lang }: CardSubject,
  dataset: DatasetName,
  id: string,
  columnName: string,
): readonly CardEntry[] {
  const other = cardSubject(story, dataset, id, columnName, lang);
  if (!other?.column) return [];
  const label = rowLabel(story, dataset, id, lang);
  const stored = other.columns.filter((column) => isStored(dataset, column));
  const date = stored.map(({ name }) => other.row[name]).find(isDate);
  const terms = stored.filter(({ name }) => name === "basis" || name === "status");
  const details = [date ? formatDate(date, lang) : "", ...terms.map((column) => valueText(other, column))];
  return [
    {
      label,
      value: valueText(other, other.column),
      detail: details.filter((detail) => detail !== "" && !label.includes(detail)).join(" · "),
      card: { dataset, row: id, column: columnName },
    },
  ];
}
