"use client";

import { formatQuery, withParameters } from "@/lib/query/format-query";
import type { TableView } from "@/lib/story/table-view";
import type { TableState } from "@/lib/table/table-state";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import styles from "./table-tools.module.css";
import type { Selection } from "./use-selection";

interface TableActionsProps {
  readonly state: TableState;
  readonly selection: Selection;
  /** The view whose columns are exported; null for all columns, if the rows are not shown as a table. */
  readonly view: TableView | null;
}

/** The row count, and downloads of the current view and of the full dataset. */
export function TableActions({ state, selection, view }: TableActionsProps) {
  const { story, lang, dataset, total, formats } = state;
  const text = tableText[lang];
  const tools = tableToolsText[lang].downloads;
  const { query, sort, matched } = selection;
  const path = (format: string) => `/api/v1/${story}/${dataset}.${format}`;
  /** The address of a file with exactly what the table shows: rows, order, columns and currency. */
  const address = (format: string, options: Readonly<Record<string, string>>) => {
    const parameters = formatQuery({ ...query, sort });
    if (view) parameters.set("_col", view.columns.map(({ name }) => name).join());
    if (view?.money) parameters.set("_money", view.money);
    for (const [name, value] of Object.entries(options)) parameters.set(name, value);
    return withParameters(path(format), parameters);
  };
  // The page sorts names in its language; files without labels sort them in Korean by default.
  const collation: Readonly<Record<string, string>> = lang === "ko" || sort.length === 0 ? {} : { _collate: lang };
  const files = [
    { format: "csv", label: text.csvView(matched), href: address("csv", { _dl: "1", ...collation }) },
    { format: "xlsx", label: tools.formats.xlsx, href: address("xlsx", { _dl: "1", _labels: lang }) },
    { format: "ndjson", label: tools.formats.ndjson, href: address("ndjson", { _dl: "1", ...collation }) },
    // By default a JSON response has at most 100 rows.
    { format: "json", label: tools.formats.json, href: address("json", { _size: "max", ...collation }) },
    { format: "csv", label: text.excel, href: address("csv", { _bom: "1", _dates: "days", _dl: "1", _labels: lang }) },
    { format: "csv", label: text.csvAll(total), href: `${path("csv")}?_dl=1` },
  ];
  return (
    <div className={styles.status}>
      <p role="status">{text.count(matched, total)}</p>
      <ul aria-label={tools.label}>
        {files
          .filter(({ format }) => formats.includes(format))
          .map(({ label, href }) => (
            <li key={label}>
              <a href={href}>{label}</a>
            </li>
          ))}
      </ul>
      <p className={styles.hint}>{tools.hint}</p>
    </div>
  );
}
