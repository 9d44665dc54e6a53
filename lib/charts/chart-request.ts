import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { closedWords } from "@/lib/query/closed-words";
import { formatQuery } from "@/lib/query/format-query";
import type { Lookups } from "@/lib/query/lookups";
import { parseQuery } from "@/lib/query/parse-query";
import { withoutEmpty } from "@/lib/query/without-empty";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "./kit/chart";

/** What an address requests of a chart, and the same as parameters in canonical order without defaults. */
export interface ChartRequest {
  readonly context: ChartContext;
  readonly canonical: URLSearchParams;
}

/**
 * Reads a chart's filters and view options (`_v_…`) from an address. Whatever is unknown or unusable is ignored, so that
 * a page or an embed always shows something.
 *
 * @param lookups the story's; with them, words that are in none of its lists are ignored too
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
    const requested = parameters.get(`_v_${option}`);
    const value = requested !== null && values.includes(requested) ? requested : standard;
    options[option] = value;
    if (value !== standard) canonical.set(`_v_${option}`, value);
  }
  return { context: { lang, query, options }, canonical };
}

/** The search parameters that Next passes to a page as a URLSearchParams: repeated ones too, empty ones not. */
export function toParameters(
  search: Readonly<Record<string, string | readonly string[] | undefined>>,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(search)) {
    for (const value of typeof values === "string" ? [values] : (values ?? [])) parameters.append(name, value);
  }
  return withoutEmpty(parameters);
}
