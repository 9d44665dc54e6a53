import { findRow, type Story } from "./story";

/** A source as charts and entries name it: its id and the publisher's name. */
export interface ChartSource {
  readonly id: string;
  readonly publisher: string;
}

/** The sources behind rows, each once, in the order in which the rows cite them. */
export function sourcesOf(story: Story, rows: readonly { readonly sources: readonly string[] }[]): ChartSource[] {
  const ids = new Set(rows.flatMap((row) => row.sources).map((citation) => citation.split("#")[0] ?? citation));
  return [...ids].flatMap((id) => {
    const source = findRow(story, "sources", id);
    return source ? [{ id, publisher: source.publisher }] : [];
  });
}
