import { SideMark } from "@/components/chart/side-mark";
import type { ColumnMeta } from "@/lib/datasets/column";
import { type Lookups, labelOf } from "@/lib/query/lookups";
import { isDate, itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { cellText } from "@/lib/story/cell-text";
import type { RowNote } from "@/lib/story/row-note";
import { slotOf } from "@/lib/story/slot-of";
import { table as en } from "@/lib/text/en/table";
import { table as ko } from "@/lib/text/ko/table";
import type { Lang } from "@/lib/text/lang";
import styles from "./data-table.module.css";

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

function CellValue(props: Omit<CellProps, "notes">) {
  const { story, lang, dataset, column, row, lookups } = props;
  const value = row[column.name];
  const words = cellText(props);
  if (value === null || value === undefined) return words && <span className={styles.absent}>{words}</span>;
  if (isDate(value)) return <span className={styles.date}>{words}</span>;
  if (column.type === "side") return <SideMark slot={slotOf(lookups.sides, String(value))} label={words} />;
  if (column.type === "url") return <a href={words}>{{ en, ko }[lang].openSource}</a>;
  if (column.type !== "citations") return words;
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
