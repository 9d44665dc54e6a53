import { dataFormats } from "@/lib/api/dataset-request";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { closedWords } from "@/lib/query/closed-words";
import { countYears } from "@/lib/query/count-years";
import { decodeCursor, encodeCursor } from "@/lib/query/cursor";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import type { PlainRow } from "@/lib/query/plain-row";
import type { Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run-query";
import { mainDate } from "@/lib/story/main-date";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { headerOf, tableColumns } from "@/lib/story/table-columns";
import { readTableView, type TableOffer, type TableView } from "@/lib/story/table-view";
import { shownColumnsOf } from "@/lib/story/won-columns";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import type { TableFacet } from "./facet-panel";
import { mostRows, partSize } from "./row-limits";
import { tableFacets } from "./table-facets";
import type { TableYears } from "./year-panel";

/** What a table is told by the server, as plain data. */
export interface TableState extends TableOffer {
  readonly story: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly dataset: string;
  readonly facets: readonly TableFacet[];
  readonly dates: TableYears | null;
  /** How many rows the dataset has. */
  readonly total: number;
  /** How many of them the page's address selects, the place of the first that was sent, and what leads to the next. */
  readonly matched: number;
  readonly offset: number;
  readonly next: string | null;
  /** The order of a table that nobody has sorted, in the grammar of `_sort`. */
  readonly order: string;
  /** The file formats in which a view can be taken away. */
  readonly formats: readonly string[];
  /** The page's parameters when the server read them. */
  readonly initialSearch: string;
}

/** A table as a page's address asks for it: its state, its view, its query and the rows that are sent. */
export interface SelectedTable {
  readonly state: TableState;
  readonly view: TableView;
  readonly query: Query;
  readonly rows: readonly PlainRow[];
}

/** Descriptions are long and stand on the data page; the browser is not sent them with every table. */
const noDescription = { en: "", ko: "" };

/** Selects the rows of a dataset by a page's address, a part of them where they are many, and counts its facets. */
export function selectTable(story: Story, name: DatasetName, parameters: URLSearchParams, lang: Lang): SelectedTable {
  const dataset: Dataset = datasets[name];
  const own = shownColumnsOf(name, null);
  const all: readonly ColumnMeta[] = shownColumnsOf(name, "krw").map((column) => ({
    ...column,
    description: noDescription,
  }));
  const won = all.map((column) => column.name).filter((each) => own.every((column) => column.name !== each));
  const shown = tableColumns(own, dataset.shown, lang).map((column) => column.name);
  const offer = { columns: all, won, shown };
  const view = readTableView(parameters, offer);
  const index = storyIndex(story, name, view.money);
  const { query } = parseQuery(parameters, view.available, closedWords(storyLookups(story), name));
  const sort = query.sort.length > 0 ? query.sort : parseSort(dataset.order, view.available);
  const rows = runQuery(index, { ...query, sort }, lang);
  const asked = decodeCursor(parameters.get("_next") ?? "");
  const offset = asked?.edition === story.edition && asked.offset < rows.length ? asked.offset : 0;
  const end = rows.length > mostRows ? offset + partSize : rows.length;
  const date = mainDate(own, dataset.shown);
  return {
    view,
    query,
    rows: rows.length > mostRows ? rows.slice(offset, end) : rows,
    state: {
      ...offer,
      story: story.id,
      edition: story.edition,
      lang,
      dataset: name,
      facets: tableFacets(story, name, query, lang, view.money),
      dates: date
        ? {
            column: date.name,
            label: tableToolsText[lang].year(headerOf(date, lang)),
            years: countYears(index, query, date.name),
          }
        : null,
      total: story.rows[name].length,
      matched: rows.length,
      offset: rows.length > mostRows ? offset : 0,
      next: end < rows.length ? encodeCursor({ edition: story.edition, offset: end }) : null,
      order: dataset.order,
      formats: dataFormats,
      initialSearch: parameters.toString(),
    },
  };
}
