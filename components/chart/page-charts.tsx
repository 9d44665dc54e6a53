import type { AddressProps } from "@/components/site/story-props";
import type { ChartDefinition } from "@/lib/charts/kit/chart";
import { Chart } from "./chart";

interface PageChartsProps extends AddressProps {
  readonly charts: readonly ChartDefinition[];
}

/** The charts of a page, in order, as the page's address filters them. A choice that two of them share stands once. */
export function PageCharts({ story, lang, parameters, charts }: PageChartsProps) {
  return charts.map(({ id, options }, index) => (
    <Chart
      key={id}
      story={story}
      lang={lang}
      id={id}
      parameters={parameters}
      followsAddress
      hasOptionLinks={
        !charts.slice(0, index).some((before) => Object.keys(options).every((name) => name in before.options))
      }
    />
  ));
}
