import type { StoryProps } from "@/components/site/story-props";
import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { partLookups } from "@/lib/story/part-lookups";
import { rowNotes } from "@/lib/story/row-notes";
import { storyLookups } from "@/lib/story/story-lookups";
import { monthColumnName, rateColumnName } from "@/lib/story/won-names";
import { type SelectedTable, selectTable } from "@/lib/table/table-state";
import { TableSection } from "./table-section";
import type { TableSource } from "./use-selection";

interface DatasetTableProps extends StoryProps, Partial<Pick<TableSource, "title" | "secondary" | "anchored">> {
  readonly dataset: DatasetName;
  /** The parameters of the page's address, if it filters this table. */
  readonly parameters?: URLSearchParams;
}

/** The table of a dataset, filtered and sorted on the server by the page's address. */
export function DatasetTable({ story, lang, dataset: name, parameters: given, title, ...table }: DatasetTableProps) {
  const parameters = given ?? new URLSearchParams();
  const { state, view, query, rows: selected } = selectTable(story, name, parameters, lang);
  const needed = new Set([
    ...["id", rateColumnName, monthColumnName],
    ...view.columns.flatMap((column) => [
      ...[column.name, column.qualifier],
      ...(column.type === "money" ? [column.currency.column, column.containedIn] : []),
    ]),
  ]);
  const rows = selected.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => needed.has(column))));
  return (
    <TableSection
      {...state}
      {...table}
      title={title ?? datasets[name].label[lang]}
      rows={rows}
      lookups={partLookups(storyLookups(story), name, withFiltered(view, parameters), rows, query)}
      notes={rowNotes(story, name, view.columns, lang)}
    />
  );
}

/** The shown columns, and those by which the address filters, validly or not. */
function withFiltered({ columns, available }: SelectedTable["view"], parameters: URLSearchParams) {
  const filtered = new Set([...parameters.keys()].map((name) => name.split("__")[0]));
  return [...new Set([...columns, ...available.filter(({ name }) => filtered.has(name))])];
}
