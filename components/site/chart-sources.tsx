import { namedPublishers } from "@/lib/charts/credits";
import type { ChartSource } from "@/lib/charts/kit/chart";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";

interface ChartSourcesProps {
  readonly lang: Lang;
  readonly story: string;
  readonly sources: readonly ChartSource[];
}

/** The sources of a chart by publisher, the first few by name, each linked to its entry. */
export function ChartSources({ lang, story, sources }: ChartSourcesProps) {
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources);
  if (named.length === 0) return null;
  return (
    <span>
      {text.sources}:{" "}
      {named.map(({ id, publisher }, place) => (
        <span key={id}>
          {place > 0 && ", "}
          <a href={`/${lang}/${story}/sources#${id}`}>{publisher}</a>
        </span>
      ))}
      {rest > 0 && (
        <>
          {" "}
          <a href={`/${lang}/${story}/sources`}>{text.moreSources(rest)}</a>
        </>
      )}
    </span>
  );
}
