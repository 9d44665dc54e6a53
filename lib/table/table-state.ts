import { dataFormats } from "@/lib/api/dataset-request";
import type { ColumnMeta } from "@/lib/datasets/column";
import type { Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { closedWords } from "@/lib/query/closed-words";
import { countBlank } from "@/lib/query/count-facets";
import { countYears } from "@/lib/query/count-years";
import { decodeCursor, encodeCursor } from "@/lib/query/cursor";
import { nearestSearches } from "@/lib/query/nearest-searches";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import { runQuery } from "@/lib/query/run-query";
import { mainDate } from "@/lib/story/main-date";
import { shownColumnsOf } from "@/lib/story/money-columns";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { offeredMoneys, storyMoneys } from "@/lib/story/story-moneys";
import { headerOf, tableColumns } from "@/lib/story/table-columns";
import { readTableView, type TableOffer } from "@/lib/story/table-view";
import type { Lang } from "@/lib/text/lang";
import { tableToolsText } from "@/lib/text/table-tools-text";
import { maxInBrowser, maxRows, partSize } from "./row-limits";
import { tableFacets } from "./table-facets";

/** A table as a page's address requests it. */
export type SelectedTable = ReturnType<typeof selectTable>;

/** What a table gets from the server, as plain data. */
export type TableState = SelectedTable["state"];

/** The dates by whose years a table is filtered, and how many rows each year has. */
export type TableYears = NonNullable<TableState["dates"]>;

/** The file formats in which a view can be taken away. */
const formats: readonly string[] = dataFormats;

/** Descriptions are long and are on the data page; they are not sent with every table. */
const noDescription = { en: "", ko: "" };

/**
 * Selects the rows of a dataset by a page's address, a part of them where they are many, and counts its facets: the
 * table's state, its view, its query, its sort keys and the rows that are sent.
 */
export function selectTable(story: Story, name: DatasetName, parameters: URLSearchParams, lang: Lang) {
  const dataset: Dataset = datasets[name];
  const own = shownColumnsOf(name);
  const columns: ColumnMeta[] = shownColumnsOf(name, storyMoneys(story)).map((column) => ({
    ...column,
    description: noDescription,
  }));
  const offer: TableOffer = {
    columns,
    moneys: offeredMoneys(story, name),
    shown: tableColumns(own, dataset.shown, lang).map((column) => column.name),
  };
  const view = readTableView(parameters, offer);
  const index = storyIndex(story, name, view.money);
  const { query } = parseQuery(parameters, view.available, closedWords(storyLookups(story), name));
  const sort = query.sort.length > 0 ? query.sort : parseSort(dataset.order, view.available);
  const rows = runQuery(index, { ...query, sort }, lang);
  const isPart = rows.length > (parameters.get("_size") === "max" ? maxInBrowser : maxRows);
  const requested = decodeCursor(parameters.get("_next") ?? "");
  const isCurrent = requested?.edition === story.edition && requested.offset < rows.length;
  const offset = isPart && isCurrent ? requested.offset : 0;
  const end = isPart ? offset + partSize : rows.length;
  const date = mainDate(own, dataset.shown);
  return {
    view,
    query,
    sort,
    rows: rows.slice(offset, end),
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
            /** How many rows have no date; null where each has one. */
            blank: countBlank(index, query, date.name)[0]?.count ?? null,
          }
        : null,
      /** How many rows the dataset has. */
      total: story.rows[name].length,
      /** How many of them the page's address selects, the offset of the first row that was sent, and the cursor of the next. */
      matched: rows.length,
      offset,
      next: end < rows.length ? encodeCursor({ edition: story.edition, offset: end }) : null,
      /** Where it selects none: searches with the nearest words of the dataset. */
      suggestions: rows.length === 0 ? nearestSearches(index, query) : [],
      /** The order of a table that nobody has sorted, in the grammar of `_sort`. */
      order: dataset.order,
      formats,
      /** The page's parameters when the server read them. */
      initialSearch: parameters.toString(),
    },
  };
}
