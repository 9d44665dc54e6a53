import { FigureLink } from "@/components/card/figure-link";
import { SideMark } from "@/components/site/side-mark";
import type { ColumnMeta } from "@/lib/datasets/column";
import { formatDate } from "@/lib/dates/format-date";
import { formatNumber } from "@/lib/money/format-number";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import type { RowNote } from "@/lib/story/row-note";
import { slotOf } from "@/lib/story/slot-of";
import { monthColumnName, rateColumnName, wonSuffix } from "@/lib/story/won-names";
import type { Lang } from "@/lib/text/lang";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./data-table.module.css";
import { isNumeric } from "./is-numeric";
import { MarkedText } from "./marked-text";

interface CellProps {
  readonly story: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly column: ColumnMeta;
  readonly row: PlainRow;
  readonly lookups: Lookups;
  /** What readers look for, to be marked. */
  readonly search: string;
  readonly notes: readonly RowNote[];
}

/** A cell as readers see it: worded by its column's type, with the notes on it. */
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
      {props.column.name.endsWith(wonSuffix) && <Rate {...props} />}
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

/** Whether a cell has a figure or a date, which has a card of its own. */
function isFigure({ column, row }: Omit<CellProps, "notes">): boolean {
  const value = row[column.name];
  if (value === null || value === undefined) return false;
  return isNumeric(column) || column.type === "date";
}

function CellValue(props: Omit<CellProps, "notes">) {
  const { story, lang, dataset, column, row, lookups, search } = props;
  const value = row[column.name];
  const words = cellText(props);
  if (value === null || value === undefined) return words && <span className={styles.absent}>{words}</span>;
  if (isDate(value)) {
    return (
      <span className={styles.date}>
        <MarkedText text={words} search={search} />
      </span>
    );
  }
  if (column.type === "side") return <SideMark slot={slotOf(lookups.sides, String(value))} label={words} />;
  if (column.type === "url") return <a href={words}>{tableText[lang].openSource}</a>;
  if (column.type !== "citations") return <MarkedText text={words} search={search} />;
  // One element, which in a narrow table is one cell of a grid.
  return (
    <span>
      {itemsOf(value).map((item, place) => (
        <span key={String(item)}>
          {place > 0 && ", "}
          <a href={`/${lang}/${story}/sources#${String(item).split("#")[0]}`}>
            <MarkedText text={labelOf(lookups, dataset, column, String(item), lang)} search={search} />
          </a>
        </span>
      ))}
    </span>
  );
}

/** By which rate an amount in won was computed, and of which month it is. */
function Rate({ lang, row, column }: Omit<CellProps, "notes">) {
  const rate = row[rateColumnName];
  const month = row[monthColumnName];
  if (typeof row[column.name] !== "number" || typeof rate !== "number" || !isDate(month)) return null;
  const text = tableToolsText[lang];
  return (
    <small className={styles.rate}>
      {text.rate(formatNumber(rate, lang), formatDate(month, lang, { style: "short" }))}
    </small>
  );
}
