import type { ChartDefinition } from "@/lib/charts/kit/chart";
import type { Lang } from "@/lib/text/lang";

/** A chart of a page that is also drawn small, beside the tools that filter it. */
export interface ChartBeside {
  readonly id: string;
  readonly title: string;
  readonly options: ChartDefinition["options"];
}

/** The first of a page's charts, as the property `chart` of a table or list; none where the page has no chart. */
export function chartBeside([chart]: readonly ChartDefinition[], lang: Lang): { readonly chart?: ChartBeside } {
  return chart ? { chart: { id: chart.id, title: chart.title[lang], options: chart.options } } : {};
}
