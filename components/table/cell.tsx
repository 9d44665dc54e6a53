import { SideMark } from "@/components/chart/side-mark";
import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney, formatQualifier, withQualifier } from "@/lib/money/format-money";
import { formatNumber } from "@/lib/money/format-number";
import { qualifiers } from "@/lib/money/qualifier";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow, qualifierOf } from "@/lib/query/plain-row";
import { slotOf } from "@/lib/story/slot-of";
import { confidenceLabel } from "@/lib/text/confidence";
import { table as en } from "@/lib/text/en/table";
import { table as ko } from "@/lib/text/ko/table";
import type { Lang } from "@/lib/text/lang";
import styles from "./data-table.module.css";
import type { RowNote } from "./row-note";

interface CellProps {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly row: PlainRow;
  readonly lookups: Lookups;
  readonly notes: readonly RowNote[];
}

/** A cell as readers see it: worded by its column's type, with the notes on it. */
export function Cell({ notes, ...props }: CellProps) {
  const text = { en, ko }[props.lang];
  return (
    <>
      <CellValue {...props} />
      {notes.length > 0 && (
        <details className={styles.note}>
          <summary>{text.notes}</summary>
          {notes.map((note) => (
            <p key={note.id}>{note.text}</p>
          ))}
        </details>
      )}
    </>
  );
}

function CellValue({ story, lang, dataset, column, row, lookups }: Omit<CellProps, "notes">) {
  const text = { en, ko }[lang];
  const value = row[column.name];
  if (value === null || value === undefined)
    return column.type === "money" ? <span className={styles.absent}>{text.undisclosed}</span> : null;
  if (isDate(value)) return <span className={styles.date}>{formatDate(value, lang, { style: "short" })}</span>;
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (typeof value === "number") return figure(value, column, row, lang);
  if (column.type === "side")
    return (
      <SideMark
        slot={slotOf(lookups.sides, String(value))}
        label={labelOf(lookups, dataset, column, String(value), lang)}
      />
    );
  if (column.type === "url") return <a href={String(value)}>{text.openSource}</a>;
  if (column.type === "word") return wordText(dataset, column, String(value), lookups, lang);
  if (column.type === "citations") {
    // One element, which in a narrow table is one cell of a grid.
    return (
      <span>
        {itemsOf(value).map((item, place) => (
          <span key={String(item)}>
            {place > 0 && ", "}
            <a href={`/${lang}/${story}/sources#${String(item).split("#")[0]}`}>
              {labelOf(lookups, dataset, column, String(item), lang)}
            </a>
          </span>
        ))}
      </span>
    );
  }
  return itemsOf(value)
    .map((item) => labelOf(lookups, dataset, column, String(item), lang))
    .join(", ");
}

function figure(value: number, column: ColumnMeta, row: PlainRow, lang: Lang): string {
  const qualifier = qualifierOf(row, column);
  if (column.type === "money") {
    const currency = String(row[column.currency ?? ""] ?? "");
    return formatMoney({ amount: value, currency, qualifier }, lang, { qualified: true });
  }
  const number = `${formatNumber(value, lang)}${column.unit === undefined ? "" : ` ${column.unit}`}`;
  return withQualifier(number, qualifier, lang);
}

function wordText(dataset: string, column: ColumnMeta, word: string, lookups: Lookups, lang: Lang): string {
  const qualifier = qualifiers.find((candidate) => candidate === word);
  if (column.words) return qualifier ? formatQualifier(qualifier, lang) : confidenceLabel(word, lang);
  return labelOf(lookups, dataset, column, word, lang);
}
