import { FigureLink } from "@/components/card/figure-link";
import { SideMark } from "@/components/site/side-mark";
import type { ColumnMeta } from "@/lib/datasets/column";
import { isNumeric } from "@/lib/datasets/value-kind";
import { formatDate } from "@/lib/dates/format-date";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import { formatRate } from "@/lib/story/format-rate";
import { monthNameOf } from "@/lib/story/money-names";
import type { RowNote } from "@/lib/story/row-note";
import { slotOf } from "@/lib/story/side-slot";
import type { Told } from "@/lib/story/told";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./data-table.module.css";
import { MarkedText } from "./marked-text";
import { ToldCell } from "./told-cell";

interface CellProps {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly row: PlainRow;
  readonly lookups: Lookups;
  /** The search text, whose matches are highlighted. */
  readonly search: string;
  readonly notes: readonly RowNote[];
  /** What the keys of the cell name, where it holds keys. */
  readonly told: readonly Told[] | undefined;
}

/** The content of a cell, formatted by the type of its column, with its notes. */
export function Cell({ notes, ...props }: CellProps) {
  const text = tableText[props.lang];
  return (
    <>
      {isFigure(props) ? (
        <FigureLink dataset={props.dataset} row={String(props.row.id)} column={props.column.name}>
          <CellValue {...props} />
        </FigureLink>
      ) : (
        <CellValue {...props} />
      )}
      {props.column.computedIn !== undefined && <Rate {...props} />}
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

/** Whether a cell has a number or a date, which have cards. */
function isFigure({ column, row }: Omit<CellProps, "notes">): boolean {
  const value = row[column.name];
  if (value === null || value === undefined) return false;
  return isNumeric(column) || column.type === "date";
}

function CellValue(props: Omit<CellProps, "notes">) {
  const { story, lang, dataset, column, row, lookups, search, told } = props;
  if (told) return <ToldCell story={story} lang={lang} told={told} search={search} />;
  const value = row[column.name];
  const text = cellText(props);
  if (value === null || value === undefined) return text && <span className={styles.absent}>{text}</span>;
  if (isDate(value)) {
    return (
      <span className={styles.date}>
        <MarkedText text={text} search={search} />
      </span>
    );
  }
  if (column.type === "side") return <SideMark slot={slotOf(lookups.sides, String(value))} label={text} />;
  if (column.type === "url") return <a href={text}>{tableText[lang].openSource}</a>;
  if (column.type !== "citations") return <MarkedText text={text} search={search} />;
  // One element, because in a narrow table the cell is a CSS grid.
  return (
    <span>
      {itemsOf(value).map((item, index) => (
        <span key={String(item)}>
          {index > 0 && ", "}
          <a href={`/${lang}/${story}/sources#${String(item).split("#")[0]}`}>
            <MarkedText text={labelOf(lookups, dataset, column, String(item), lang)} search={search} />
          </a>
        </span>
      ))}
    </span>
  );
}

/** The exchange rate of a converted amount, and its month. */
function Rate({ lang, row, column }: Omit<CellProps, "notes">) {
  const month = row[monthNameOf(column.computedIn ?? "")];
  const rate = formatRate(row, column, lang);
  if (typeof row[column.name] !== "number" || rate === "" || !isDate(month)) return null;
  const monthText = formatDate(month, lang, { style: "short" });
  return <small className={styles.rate}>{tableToolsText[lang].atRate(rate, monthText)}</small>;
}
