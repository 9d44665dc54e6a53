/** Points at one figure of a story, or with no column at one of its rows. */
export interface CardRef {
  readonly dataset: string;
  readonly row: string;
  readonly column: string | null;
}

/** The parameters of a page's address that open a card; view state, which the API ignores. */
const cardParameterNames = ["_v_row", "_v_col"] as const;

/** Reads which card a page's address opens; null where it opens none. What it names need not exist. */
export function readCardRef(parameters: URLSearchParams, dataset: string): CardRef | null {
  const [row, column] = cardParameterNames.map((name) => parameters.get(name) || null);
  return row ? { dataset, row, column: column ?? null } : null;
}

/** The end of an address that opens a card, without `?` or `&`: ids and column names need no escapes. */
export function cardQuery({ row, column }: Omit<CardRef, "dataset">): string {
  return `_v_row=${encodeURIComponent(row)}${column === null ? "" : `&_v_col=${encodeURIComponent(column)}`}`;
}

/** A page's parameters without those that open a card. */
export function withoutCard(parameters: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(parameters);
  for (const name of cardParameterNames) rest.delete(name);
  return rest;
}

/** Whether two references point at the same figure. */
export function isSameCard(a: CardRef | null, b: CardRef | null): boolean {
  return a?.dataset === b?.dataset && a?.row === b?.row && a?.column === b?.column;
}
