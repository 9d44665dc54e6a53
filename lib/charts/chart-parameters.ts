import type { ChartDefinition } from "./kit/chart";

/** What a page's address may say about a chart. */
export interface ChartVocabulary {
  /** The columns by which the address filters the chart. */
  readonly columns: readonly string[];
  readonly options: ChartDefinition["options"];
}

/** The parameters of a page's address that concern a chart: filters, search and its own view options. */
export function chartParameters(parameters: URLSearchParams, { columns, options }: ChartVocabulary): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, value] of parameters) {
    const own = name.startsWith("_v_")
      ? Object.hasOwn(options, name.slice("_v_".length))
      : name === "_q" || columns.includes(name.split("__")[0] ?? "");
    // An option that stands there twice counts once, by its first value; filters may have several.
    if (own && !(name.startsWith("_") && kept.has(name))) kept.append(name, value);
  }
  return kept;
}
