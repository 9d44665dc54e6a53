import type { ColumnMeta } from "@/lib/datasets/column";
import { formatQuery } from "@/lib/query/format-query";
import { type OptionsOf, parseQuery } from "@/lib/query/parse-query";

/** Options of a table that decide which rows, columns and amounts are seen. */
const tableOptions = ["_col", "_nocol", "_money"] as const;

/**
 * The parameters of a page's address that decide what a citation means: filters, search and order in canonical order,
 * shown columns and currency, and the view options of a chart where they are not the first of their list.
 */
export function viewParameters(
  parameters: URLSearchParams,
  columns: readonly ColumnMeta[],
  options: { readonly [option: string]: readonly string[] },
  words?: OptionsOf,
): URLSearchParams {
  const canonical = formatQuery(parseQuery(parameters, columns, words).query);
  for (const name of tableOptions) {
    const value = parameters.get(name);
    if (value !== null) canonical.set(name, value);
  }
  for (const [option, [standard, ...others]] of Object.entries(options)) {
    const value = parameters.get(`_v_${option}`);
    if (value !== null && value !== standard && others.includes(value)) canonical.set(`_v_${option}`, value);
  }
  return canonical;
}
