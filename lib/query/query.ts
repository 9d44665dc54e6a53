import type { Operator } from "./operators";

/** One condition on one column: a row passes when any of the values fits. */
export interface Filter {
  readonly column: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** Which rows, in which order. Filters combine with and; an empty search matches everything. */
export interface Query {
  readonly filters: readonly Filter[];
  readonly search: string;
  readonly sort: readonly SortKey[];
}

export const emptyQuery: Query = { filters: [], search: "", sort: [] };
