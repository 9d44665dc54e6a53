import type { ColumnMeta } from "@/lib/datasets/column";
import { columnMetas } from "@/lib/datasets/dataset";
import { type DatasetName, datasetNames, datasets } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import type { EdtfDate } from "@/lib/dates/parse-edtf";
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
const mostNear = 6;

/**
 * Other values on record beside a sum: the row's other sums, the same sum of the rows that contain it or that it
 * contains, and the values of the same company on near dates. None for a cell that is no sum.
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
  return {
    title: text.sameRow,
    entries: others.map((column) => {
      const printed = columns.find(({ references, together }) => references === "sources" && together === column.name);
      const source = printed && findRow(story, "sources", String(row[printed.name]));
      return {
        label: headerOf(column, lang),
        value: valueText(subject, column),
        detail: source ? text.printedBy(source.publisher) : "",
        card: { dataset, row: id, column: column.name },
      };
    }),
    more: null,
  };
}

function containment(subject: CardSubject, own: ColumnMeta): readonly CardGroup[] {
  const { story, dataset, lang } = subject;
  const text = cardText[lang];
  const { containing, contained } = containedRows(subject);
  const entry = (id: string): CardEntry[] =>
    entryOf(subject, dataset, id, own.name, rowLabel(story, dataset, id, lang));
  return [
    { title: text.containing, entries: containing.flatMap(entry), more: null },
    { title: text.contained, entries: contained.flatMap(entry), more: null },
  ];
}

interface NearValue {
  readonly dataset: DatasetName;
  readonly row: PlainRow;
  readonly entity: string;
  readonly distance: number;
}

function sameCompany(subject: CardSubject, own: ColumnMeta): CardGroup {
  const { story, lang, row, id, dataset } = subject;
  const companies = itemsOf(own.whose === undefined ? null : row[own.whose]).map(String);
  const near = valuedRows(subject, own.name, companies)
    .filter((value) => value.dataset !== dataset || value.row.id !== id)
    .toSorted((a, b) => a.distance - b.distance);
  const [company = ""] = companies;
  const entries = near
    .slice(0, mostNear)
    .flatMap((value) =>
      entryOf(
        subject,
        value.dataset,
        String(value.row.id),
        own.name,
        rowLabel(story, value.dataset, String(value.row.id), lang),
      ),
    );
  const listed = datasetNames.find((name) => near.some((value) => value.dataset === name && single(name, own.name)));
  const key = listed && single(listed, own.name);
  const unlisted = near.slice(mostNear).filter((value) => value.dataset === listed).length;
  const path = listed && key && `${datasetPage(lang, story.id, listed)}?${new URLSearchParams([[key, company]])}`;
  return {
    title: cardText[lang].sameCompany,
    entries,
    more: path && unlisted > 0 ? { count: unlisted, path } : null,
  };
}

/** The rows of every dataset that give the same kind of value of one of the companies. */
function valuedRows({ story, row: from }: CardSubject, name: string, companies: readonly string[]): NearValue[] {
  const at = dateOf(from);
  return datasetNames.flatMap((dataset) => {
    const column = columnMetas(datasets[dataset]).find((candidate) => candidate.name === name && candidate.whose);
    const rows: readonly PlainRow[] = column ? story.rows[dataset] : [];
    return rows.flatMap((row) => {
      const entity = itemsOf(row[column?.whose ?? ""])
        .map(String)
        .find((candidate) => companies.includes(candidate));
      if (entity === undefined || typeof row[name] !== "number") return [];
      return { dataset, row, entity, distance: distanceOf(at, dateOf(row)) };
    });
  });
}

/** The column by which a dataset's page is filtered for one company; undefined where a row may be about several. */
function single(dataset: DatasetName, name: string): string | undefined {
  const columns = columnMetas(datasets[dataset]);
  const about = columns.find((column) => column.name === name)?.whose;
  return columns.find((column) => column.name === about && column.type === "reference")?.name;
}

function dateOf(row: PlainRow): EdtfDate | undefined {
  return Object.values(row).find(isDate);
}

/** Days between the first possible days of two dates. */
function distanceOf(a: EdtfDate | undefined, b: EdtfDate | undefined): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a.earliest) - Date.parse(b.earliest)) / 86_400_000;
}

/** A row of the story with its value in a column and what tells it apart: date, status, basis. */
function entryOf(
  { story, lang }: CardSubject,
  dataset: DatasetName,
  id: string,
  columnName: string,
  label: string,
): CardEntry[] {
  const other = cardSubject(story, dataset, id, columnName, lang);
  if (!other?.column) return [];
  const telling = other.columns.filter(
    ({ name, type }) => type === "date" && isDate(other.row[name]) && name !== "krw_month",
  );
  const words = other.columns.filter(({ name }) => name === "basis" || name === "status");
  const [date] = telling.map(({ name }) => other.row[name]).filter(isDate);
  const details = [date ? formatDate(date, lang) : "", ...words.map((column) => valueText(other, column))];
  return [
    {
      label,
      value: valueText(other, other.column),
      detail: details.filter((detail) => detail !== "" && !label.includes(detail)).join(" · "),
      card: { dataset, row: id, column: columnName },
    },
  ];
}
