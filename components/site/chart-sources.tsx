import { namedPublishers } from "@/lib/charts/credits";
import type { ChartSource } from "@/lib/story/row-sources";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";

interface ChartSourcesProps {
  readonly lang: Lang;
  readonly story: string;
  readonly sources: readonly ChartSource[];
}

/** The publishers of the sources of a chart or row, linked to their entries; all but the first few as a count. */
export function ChartSources({ lang, story, sources }: ChartSourcesProps) {
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources);
  if (named.length === 0) return null;
  return (
    <span>
      {text.sources}:{" "}
      {named.map(({ id, publisher }, index) => (
        <span key={id}>
          {index > 0 && ", "}
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
