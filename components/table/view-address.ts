import { formatQuery, withParameters } from "@/lib/query/format-query";
import type { Query, SortKey } from "@/lib/query/query";
import type { TableView } from "@/lib/story/table-view";

/** The address of a file of the API with exactly what a table shows: its rows, its order, its columns, its money. */
export function viewAddress(
  path: string,
  { query, sort, view }: { readonly query: Query; readonly sort: readonly SortKey[]; readonly view: TableView | null },
  options: Readonly<Record<string, string>>,
): string {
  const parameters = formatQuery({ ...query, sort });
  if (view) parameters.set("_col", view.columns.map(({ name }) => name).join());
  if (view?.money) parameters.set("_money", view.money);
  for (const [name, value] of Object.entries(options)) parameters.set(name, value);
  return withParameters(path, parameters);
}
