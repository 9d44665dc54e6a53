import { type DatasetName, datasets } from "@/lib/datasets/registry";
import { partLookups } from "@/lib/story/part-lookups";
import { rowNotes } from "@/lib/story/row-notes";
import type { Story } from "@/lib/story/story";
import { storyLookups } from "@/lib/story/story-lookups";
import { monthColumnName, rateColumnName } from "@/lib/story/won-names";
import type { Lang } from "@/lib/text/lang";
import { TableSection } from "./table-section";
import { type SelectedTable, selectTable } from "./table-state";

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
  const { state, view, query, rows: selected } = selectTable(story, name, parameters, lang);
  const needed = new Set([
    ...["id", rateColumnName, monthColumnName],
    ...view.columns.flatMap((column) => [column.name, column.currency, column.qualifier, column.containedIn]),
  ]);
  const rows = selected.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => needed.has(column))));
  return (
    <TableSection
      {...state}
      title={title ?? datasets[name].label[lang]}
      rows={rows}
      lookups={partLookups(storyLookups(story), name, withAsked(view, parameters), rows, query)}
      notes={rowNotes(story, name, view.columns, lang)}
      secondary={secondary}
      anchored={anchored}
    />
  );
}

/** The columns that are seen, and those that the address filters by, with words that there are or not. */
function withAsked({ columns, available }: SelectedTable["view"], parameters: URLSearchParams) {
  const asked = new Set([...parameters.keys()].map((name) => name.split("__")[0]));
  return [...new Set([...columns, ...available.filter(({ name }) => asked.has(name))])];
}
