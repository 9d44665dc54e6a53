import { ScrollRegion } from "@/components/site/scroll-region";
import type { ChartTable } from "@/lib/charts/chart";
import styles from "./chart-frame.module.css";

interface ChartTableViewProps {
  readonly label: string;
  readonly caption: string;
  readonly table: ChartTable;
  readonly open: boolean;
}

/** A chart's data as a table, folded away below the chart. */
export function ChartTableView({ label, caption, table, open }: ChartTableViewProps) {
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
                  return place === 0 ? (
                    <th key={column?.label} scope="row" className={className}>
                      {cell}
                    </th>
                  ) : (
                    <td key={column?.label} className={className}>
                      {cell}
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
