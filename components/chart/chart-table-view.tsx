import { FigureLink } from "@/components/card/figure-link";
import { ScrollRegion } from "@/components/site/scroll-region";
import type { ChartTable } from "@/lib/charts/kit/chart";
import { cellFigure } from "@/lib/charts/row-figure";
import type { CardRef } from "@/lib/story/card-ref";
import styles from "./chart-frame.module.css";

interface ChartTableViewProps {
  readonly label: string;
  readonly caption: string;
  /** The dataset whose rows the chart shows. */
  readonly dataset: string;
  readonly table: ChartTable;
  readonly open: boolean;
}

/** A chart's data as a table, folded away below the chart. */
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
              <tr key={row.id}>
                {row.cells.map((cell, place) => {
                  const column = table.columns[place];
                  const className = column?.numeric ? styles.number : undefined;
                  const figure = cell === "" ? null : cellFigure(dataset, table, row, place);
                  return place === 0 ? (
                    <th key={column?.label} scope="row" className={className}>
                      <Traced figure={figure}>{cell}</Traced>
                    </th>
                  ) : (
                    <td key={column?.label} className={className}>
                      <Traced figure={figure}>{cell}</Traced>
                    </td>
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

/** A cell's words, linked to the card of their figure where they have one. */
function Traced({ figure, children }: { readonly figure: CardRef | null; readonly children: string }) {
  return figure ? <FigureLink {...figure}>{children}</FigureLink> : children;
}
