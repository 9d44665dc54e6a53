import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { closedWords } from "@/lib/query/closed-words";
import { formatQuery } from "@/lib/query/format-query";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery } from "@/lib/query/parse-query";
import { withoutEmpty } from "@/lib/query/without-empty";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition, ChartOptions } from "./kit/chart";

/** What an address asks of a chart, with the parameters that say so in canonical order and without defaults. */
export interface ChartRequest {
  readonly context: ChartContext;
  readonly canonical: URLSearchParams;
}

/**
 * Reads a chart's filters and view options (`_v_…`) out of an address. Whatever is unknown or cannot be used is left
 * out, so that a page or an embed always shows something. With a story's lookups these are unknown words too.
 */
export function readChartRequest(
  chart: ChartDefinition,
  lang: Lang,
  parameters: URLSearchParams,
  lookups?: Lookups,
): ChartRequest {
  const words = lookups && closedWords(lookups, chart.dataset);
  const { query } = parseQuery(parameters, columnMetas(datasets[chart.dataset]), words);
  const options: Record<string, string> = {};
  const canonical = formatQuery(query);
  for (const [option, values] of Object.entries(chart.options)) {
    const [standard = ""] = values;
    const asked = parameters.get(`_v_${option}`);
    const value = asked !== null && values.includes(asked) ? asked : standard;
    options[option] = value;
    if (value !== standard) canonical.set(`_v_${option}`, value);
  }
  return { context: { lang, query, options: options satisfies ChartOptions }, canonical };
}

/** Turns the search parameters that Next hands to a page into a URLSearchParams: repeated ones too, empty ones not. */
export function toParameters(
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(search)) {
    for (const value of typeof values === "string" ? [values] : (values ?? [])) parameters.append(name, value);
  }
  return withoutEmpty(parameters);
}
