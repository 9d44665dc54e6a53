import { FigureLink } from "@/components/card/figure-link";
import { SideMark } from "@/components/site/side-mark";
import type { ChartTable, ListedRows } from "@/lib/charts/kit/chart";
import { markFigure } from "@/lib/charts/row-figure";
import styles from "./chart-listed.module.css";

interface ChartListedProps extends ListedRows {
  /** The dataset of the rows. */
  readonly dataset: string;
  /** The chart's table, which holds the rows too. */
  readonly table: ChartTable;
}

/** The rows that a chart does not draw, behind one line: side, name, amount and status, each linked to its figure's card. */
export function ChartListed({ label, groups, dataset, table }: ChartListedProps) {
  return (
    <details className={styles.listed}>
      <summary>{label}</summary>
      {groups.map(({ heading, rows }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {rows.map(({ id, side, shape, sideLabel, label: name, text, status }) => {
              const row = table.rows.find((each) => each.id === id);
              const figure = row && markFigure(dataset, table, row);
              return (
                <li key={id}>
                  <SideMark slot={side} shape={shape} label={<span className="visually-hidden">{sideLabel}: </span>} />
                  {name}, {figure ? <FigureLink {...figure}>{text}</FigureLink> : text}, {status}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}
