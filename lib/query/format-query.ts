import type { Query, SortKey } from "./query";

/** Writes a query as parameters in canonical order: filters by column, then `_q`, then `_sort`; nothing for defaults. */
export function formatQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const { column, operator, values } of query.filters) {
    const name = operator === "eq" ? column : `${column}__${operator}`;
    for (const value of [...values].sort()) parameters.append(name, value);
  }
  if (query.search !== "") parameters.set("_q", query.search);
  if (query.sort.length > 0) parameters.set("_sort", formatSort(query.sort));
  return parameters;
}

/** Writes sort keys as `-amount,date`. */
export function formatSort(sort: readonly SortKey[]): string {
  return sort.map(({ column, descending }) => (descending ? `-${column}` : column)).join(",");
}

/** An address with a query behind it; the bare address when there is none. Colons and commas stay readable. */
export function withParameters(path: string, parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? path : `${path}?${text}`;
}
