"use client";

import { type ReactNode, useEffect, useState } from "react";
import { changeParameters, useAddress } from "@/components/hooks/use-address";
import { useDataset } from "@/components/hooks/use-dataset";
import type { ColumnMeta } from "@/lib/datasets/column";
import { countFacet } from "@/lib/query/count-facets";
import { formatQuery, withParameters } from "@/lib/query/format-query";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import { indexRows } from "@/lib/query/row-index";
import { runQuery } from "@/lib/query/run-query";
import type { RowNote } from "@/lib/story/row-note";
import { site as siteEn } from "@/lib/text/en/site";
import { table as en } from "@/lib/text/en/table";
import { site as siteKo } from "@/lib/text/ko/site";
import { table as ko } from "@/lib/text/ko/table";
import type { Lang } from "@/lib/text/lang";
import { DataTable } from "./data-table";
import styles from "./data-table.module.css";
import { TableControls, type TableFacet } from "./table-controls";

export interface TableSectionProps {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly title: string;
  /** All columns of the dataset, and the names of those that are shown. */
  readonly columns: readonly ColumnMeta[];
  readonly shown: readonly ColumnMeta[];
  readonly facets: readonly TableFacet[];
  /** The rows that the server selected for the page's address. */
  readonly rows: readonly PlainRow[];
  /** How many rows the dataset has. */
  readonly total: number;
  readonly lookups: Lookups;
  readonly notes: Readonly<Record<string, readonly RowNote[]>>;
  readonly order: string;
  /** Parameters of the page that are not the table's, such as a chart's scale, and must be kept by a form. */
  readonly initialSearch: string;
  /** Whether the page's address belongs to another table: then this one shows all rows and links to its own page. */
  readonly secondary?: boolean;
  /** Whether rows carry their ids as anchors. */
  readonly anchored?: boolean;
  /** Shows the selected rows in another form than that of a table. */
  readonly body?: (rows: readonly PlainRow[]) => ReactNode;
}

/** A table with its search, its filters, its count and its downloads. The state stands in the page's address. */
export function TableSection(props: TableSectionProps) {
  const { story, edition, lang, dataset, title, columns, shown, total, order } = props;
  const text = { en, ko }[lang];
  const address = useAddress();
  const { change } = address;
  const path = props.secondary ? `/${lang}/${story}/data/${dataset}` : address.path;
  const parameters = props.secondary ? new URLSearchParams() : address.parameters;
  const { query } = parseQuery(parameters, columns);
  const sort = query.sort.length > 0 ? query.sort : parseSort(order, columns);
  const initial = parseQuery(new URLSearchParams(props.initialSearch), columns).query.sort;
  const search = parameters.toString();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (search !== props.initialSearch) setWanted(true);
  }, [search, props.initialSearch]);
  const whole = useDataset(wanted && !props.secondary ? { story, edition, dataset } : null);

  const index = whole && indexRows(dataset, columns, whole.rows, whole.lookups);
  const rows = index ? runQuery(index, { ...query, sort }, lang) : props.rows;
  const facets = index
    ? props.facets.map((facet) => ({ ...facet, options: mergeCounts(facet, countFacet(index, query, facet.column)) }))
    : props.facets;
  const csv = (parameters: URLSearchParams) => withParameters(`/api/v1/${story}/${dataset}.csv`, parameters);
  const view = formatQuery({ ...query, sort: query.sort.length > 0 ? query.sort : parseSort(order, columns) });
  const excel = new URLSearchParams(view);
  excel.set("_bom", "1");
  excel.set("_labels", lang);
  return (
    <section
      className={styles.section}
      aria-labelledby={`${dataset}-title`}
      onFocus={() => setWanted(true)}
      onPointerEnter={() => setWanted(true)}
    >
      <h2 id={`${dataset}-title`}>{title}</h2>
      {total === 0 ? (
        <p>{{ en: siteEn, ko: siteKo }[lang].emptyDataset}</p>
      ) : (
        <>
          {!props.secondary && (
            <TableControls
              lang={lang}
              path={path}
              parameters={parameters}
              facets={facets}
              search={query.search}
              onChange={change}
            />
          )}
          <div className={styles.status}>
            <p role="status">{text.count(rows.length, total)}</p>
            <a href={csv(withDownload(view))}>{text.csvView(rows.length)}</a>
            <a href={csv(withDownload(new URLSearchParams()))}>{text.csvAll(total)}</a>
            <a href={csv(withDownload(excel))}>{text.excel}</a>
            <a href={withParameters(`/api/v1/${story}/${dataset}.json`, formatQuery(query))}>{text.json}</a>
            {props.secondary && <a href={path}>{text.ownPage}</a>}
          </div>
          {rows.length === 0 ? (
            <p>{text.none}</p>
          ) : props.body ? (
            props.body(rows)
          ) : (
            <DataTable
              story={story}
              lang={lang}
              dataset={dataset}
              caption={title}
              anchored={props.anchored ?? true}
              columns={shown}
              rows={rows}
              lookups={whole?.lookups ?? props.lookups}
              // Until all rows are there, the headers tell the order in which the server sent them.
              sort={index ? sort : initial.length > 0 ? initial : parseSort(order, columns)}
              notes={props.notes}
              sortAddress={
                props.secondary
                  ? undefined
                  : (key) => withParameters(path, changeParameters(parameters, { _sort: key === order ? null : key }))
              }
              onSort={(key) => change({ _sort: key === order ? null : key })}
            />
          )}
        </>
      )}
    </section>
  );
}

function mergeCounts(
  facet: TableFacet,
  counted: readonly { readonly value: string; readonly count: number }[],
): TableFacet["options"] {
  return facet.options.map((option) => ({
    ...option,
    count: counted.find(({ value }) => value === option.value)?.count ?? 0,
  }));
}

function withDownload(parameters: URLSearchParams): URLSearchParams {
  const download = new URLSearchParams(parameters);
  download.set("_dl", "1");
  return download;
}
