/** Comparison operators of the query grammar; `eq` is a bare `column=value`. */
export const operators = [
  "eq",
  "not",
  "contains",
  "gt",
  "gte",
  "lt",
  "lte",
  "in",
  "before",
  "after",
  "during",
  "isblank",
  "notblank",
] as const;

export type Operator = (typeof operators)[number];

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
