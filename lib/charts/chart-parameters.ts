import type { ChartDefinition } from "./kit/chart";

/** The parameters that a chart understands. */
export interface ChartVocabulary {
  /** The columns by which an address may filter the chart. */
  readonly columns: readonly string[];
  readonly options: ChartDefinition["options"];
}

/** The parameters of a page's address that concern a chart: filters, search and its own view options. */
export function chartParameters(parameters: URLSearchParams, { columns, options }: ChartVocabulary): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of parameters) {
    const isKnown = name.startsWith("_v_")
      ? Object.hasOwn(options, name.slice("_v_".length))
      : name === "_q" || columns.includes(name.split("__")[0] ?? "");
    // Of an option that is given twice the first value counts; filters may have several.
    if (isKnown && !(name.startsWith("_") && chosen.has(name))) chosen.append(name, value);
  }
  return chosen;
}
