import { FigureLink } from "@/components/card/figure-link";
import { ScrollRegion } from "@/components/site/scroll-region";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { cellFigure } from "@/lib/charts/row-figure";
import styles from "./chart-frame.module.css";

interface ChartTableViewProps {
  readonly label: string;
  readonly caption: string;
  /** The dataset of the rows. */
  readonly dataset: string;
  readonly table: ChartTable;
  readonly open: boolean;
}

/** The data of a chart as a collapsed table below it. */
export function ChartTableView({ label, caption, dataset, table, open }: ChartTableViewProps) {
  return (
    <details className={styles.data} open={open}>
      <summary>{label}</summary>
      <ScrollRegion className={styles.scroll} label={label}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.label} scope="col" className={column.numeric ? styles.number : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id} data-row={row.id}>
                {row.cells.map((cell, index) => {
                  const column = table.columns[index];
                  const Tag = index === 0 ? "th" : "td";
                  const figure = cell === "" ? null : cellFigure(dataset, table, row, index);
                  return (
                    <Tag
                      key={column?.label}
                      scope={index === 0 ? "row" : undefined}
                      className={column?.numeric ? styles.number : undefined}
                    >
                      {figure ? <FigureLink {...figure}>{cell}</FigureLink> : cell}
                    </Tag>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
