"use client";

import type { TableView } from "@/lib/story/table-view";
import { tableText } from "@/lib/text/table-text";
import { tableToolsText } from "@/lib/text/table-tools-text";
import type { TableState } from "./table-state";
import styles from "./table-tools.module.css";
import type { Selection } from "./use-selection";
import { viewAddress } from "./view-address";

interface TableActionsProps {
  readonly state: TableState;
  readonly selection: Selection;
  /** The columns that are exported; null where the rows are not shown as a table, and all are. */
  readonly view: TableView | null;
}

/** How many rows there are, and the files in which they can be taken away: this view, and the whole dataset. */
export function TableActions({ state, selection, view }: TableActionsProps) {
  const { story, lang, dataset, total, formats } = state;
  const text = tableText[lang];
  const tools = tableToolsText[lang].downloads;
  const { query, sort, matched } = selection;
  const file = (format: string) => `/api/v1/${story}/${dataset}.${format}`;
  const address = (format: string, options: Readonly<Record<string, string>> = {}) =>
    viewAddress(file(format), { query, sort, view }, options);
  // The screen sorts names in its own language; files without labels would sort them in Korean.
  const order: Readonly<Record<string, string>> = lang === "ko" || sort.length === 0 ? {} : { _collate: lang };
  // Of rows as JSON an answer holds a hundred unless more are asked for.
  const others = [
    { format: "xlsx", label: tools.formats.xlsx, href: address("xlsx", { _dl: "1", _labels: lang }) },
    { format: "ndjson", label: tools.formats.ndjson, href: address("ndjson", { _dl: "1", ...order }) },
    { format: "json", label: tools.formats.json, href: address("json", { _size: "max", ...order }) },
  ];
  return (
    <div className={styles.status}>
      <p role="status">{text.count(matched, total)}</p>
      <ul aria-label={tools.label}>
        <li>
          <a href={address("csv", { _dl: "1", ...order })}>{text.csvView(matched)}</a>
        </li>
        {others
          .filter(({ format }) => formats.includes(format))
          .map(({ format, label, href }) => (
            <li key={format}>
              <a href={href}>{label}</a>
            </li>
          ))}
        <li>
          <a href={address("csv", { _bom: "1", _dl: "1", _labels: lang })}>{text.excel}</a>
        </li>
        <li>
          <a href={`${file("csv")}?_dl=1`}>{text.csvAll(total)}</a>
        </li>
      </ul>
    </div>
  );
}
