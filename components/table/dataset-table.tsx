import type { StoryProps } from "@/components/site/story-props";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import type { PlainRow } from "@/lib/query/plain-row";
import { addedFrom } from "@/lib/story/added-amount";
import { companionNames } from "@/lib/story/copied-cells";
import { partLookups } from "@/lib/story/part-lookups";
import { rowNotes } from "@/lib/story/row-notes";
import { storyLookups } from "@/lib/story/story-lookups";
import { maxRows } from "@/lib/table/row-limits";
import { type SelectedTable, selectTable } from "@/lib/table/table-state";
import { toldRows } from "@/lib/table/told-rows";
import { TableSection } from "./table-section";
import type { TableSource } from "./use-selection";

interface DatasetTableProps
  extends StoryProps,
    Partial<Pick<TableSource, "title" | "secondary" | "anchored" | "chart">> {
  readonly dataset: DatasetName;
  /** The parameters of the page's address, if it filters this table. */
  readonly parameters?: URLSearchParams;
}

/** The table of a dataset, filtered and sorted on the server by the page's address; nothing of a dataset without rows. */
export function DatasetTable({ story, lang, dataset: name, parameters: given, title, ...table }: DatasetTableProps) {
  const all: readonly PlainRow[] = story.rows[name];
  if (all.length === 0) return null;
  const parameters = given ?? new URLSearchParams();
  const { state, view, query, sort, rows: selected } = selectTable(story, name, parameters, lang);
  const needed = new Set([
    "id",
    ...view.columns.flatMap((column) => [column.name, ...companionNames(column)]),
    ...[...view.columns, ...view.available.filter(({ name }) => sort.some(({ column }) => column === name))].flatMap(
      (column) => addedFrom(column, view.available),
    ),
  ]);
  const rows = selected.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => needed.has(column))));
  return (
    <TableSection
      {...state}
      {...table}
      title={title ?? datasets[name].label[lang]}
      rows={rows}
      lookups={partLookups(storyLookups(story), name, withFiltered(view, needed, parameters), rows, query)}
      told={toldRows(story, view.available, all.length <= maxRows ? all : selected, lang)}
      notes={rowNotes(story, name, view.columns, lang)}
    />
  );
}

/** The columns that are shown or copied, and those by which the address filters, validly or not. */
function withFiltered({ available }: SelectedTable["view"], needed: ReadonlySet<string>, parameters: URLSearchParams) {
  const filtered = new Set([...parameters.keys()].map((name) => name.split("__")[0]));
  return available.filter(({ name }) => needed.has(name) || filtered.has(name));
}
