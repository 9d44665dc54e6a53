import { columnMetas, type Dataset } from "@/lib/datasets/dataset";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery, parseSort } from "@/lib/query/parse-query";
import { itemsOf, type PlainRow } from "@/lib/query/plain-row";
import { runQuery } from "@/lib/query/run-query";
import { rowNotes } from "@/lib/story/row-notes";
import type { Story } from "@/lib/story/story";
import { storyIndex } from "@/lib/story/story-index";
import { storyLookups } from "@/lib/story/story-lookups";
import { tableColumns } from "@/lib/story/table-columns";
import type { Lang } from "@/lib/text/lang";
import { tableFacets } from "./table-facets";
import { TableSection } from "./table-section";

interface DatasetTableProps {
  readonly story: Story;
  readonly lang: Lang;
  readonly dataset: DatasetName;
  /** The parameters of the page's address, whose primary dataset this is; a secondary table has none. */
  readonly parameters?: URLSearchParams;
  readonly title?: string;
  /** Whether the page's address belongs to another table. */
  readonly secondary?: boolean;
  /** Whether rows carry their ids as anchors; not where the page shows the same rows in another form as well. */
  readonly anchored?: boolean;
}

/** The table of a dataset, its rows selected on the server by the page's address. */
export function DatasetTable({
  story,
  lang,
  dataset: name,
  parameters = new URLSearchParams(),
  title,
  secondary = false,
  anchored = true,
}: DatasetTableProps) {
  const dataset: Dataset = datasets[name];
  const columns = columnMetas(dataset);
  const shown = tableColumns(columns, dataset.shown, lang);
  const index = storyIndex(story, name);
  const { query } = parseQuery(parameters, columns);
  const sort = query.sort.length > 0 ? query.sort : parseSort(dataset.order, columns);
  const needed = new Set(["id", ...shown.flatMap((column) => [column.name, column.currency, column.qualifier])]);
  const rows = runQuery(index, { ...query, sort }, lang).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => needed.has(column))),
  );
  const lookups = storyLookups(story);
  const facets = tableFacets(story, name, query, lang);
  return (
    <TableSection
      story={story.id}
      edition={story.edition}
      lang={lang}
      dataset={name}
      title={title ?? dataset.label[lang]}
      columns={columns.map((column) => ({ ...column, description: noDescription }))}
      shown={shown.map((column) => ({ ...column, description: noDescription }))}
      facets={facets}
      rows={rows}
      total={story.rows[name].length}
      lookups={lookupsFor(rows, shown, name, lookups)}
      notes={rowNotes(story, name, shown, lang)}
      order={dataset.order}
      initialSearch={parameters.toString()}
      secondary={secondary}
      anchored={anchored}
    />
  );
}

/** Descriptions are long and stand on the data page; the browser is not sent them with every table. */
const noDescription = { en: "", ko: "" };

/** The part of the lookups that the shown cells need. */
function lookupsFor(
  rows: readonly PlainRow[],
  shown: ReturnType<typeof tableColumns>,
  name: string,
  lookups: Lookups,
): Lookups {
  const words: Record<string, Lookups["words"][string]> = {};
  const names: Record<string, Record<string, Lookups["names"][string][string]>> = {};
  for (const column of shown) {
    const list = `${name}.${column.name}`;
    if (lookups.words[list]) words[list] = lookups.words[list];
    const target = column.references;
    if (target === undefined) continue;
    const found: Record<string, Lookups["names"][string][string]> = names[target] ?? {};
    for (const item of rows.flatMap((row) => itemsOf(row[column.name]))) {
      const id = String(item).split("#")[0] ?? "";
      const pair = lookups.names[target]?.[id];
      if (pair) found[id] = pair;
    }
    names[target] = found;
  }
  return { words, names, sides: lookups.sides };
}
