import { formatDate } from "@/lib/dates/format-date";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartModel, ChartSource } from "./kit/chart";

/** How many publishers are named before the rest is counted, unless there is less room. */
const standardNamed = 4;

/** The publishers behind sources, each once: the first few by name, and how many more there are. */
export function namedPublishers(
  sources: readonly ChartSource[],
  most = standardNamed,
): {
  readonly named: readonly ChartSource[];
  readonly rest: number;
} {
  const publishers = sources.filter(
    (source, place) => sources.findIndex(({ publisher }) => publisher === source.publisher) === place,
  );
  return { named: publishers.slice(0, most), rest: Math.max(0, publishers.length - most) };
}

/** Sources as one line of text; empty where there are none, as for lists of words. */
export function sourcesText(sources: readonly ChartSource[], lang: Lang, most?: number): string {
  if (sources.length === 0) return "";
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources, most);
  const names = named.map(({ publisher }) => publisher).join(", ");
  return `${text.sources}: ${names}${rest > 0 ? ` ${text.moreSources(rest)}` : ""}`;
}

/** What stands below a chart as one line of text: its sources and the date of its data. */
export function creditsText({ sources, lang }: ChartModel, verified: string): string {
  return [sourcesText(sources, lang), asOfText(verified, lang)].filter(Boolean).join(" · ");
}

/** The date up to which the facts of a story are verified, worded. */
export function asOfText(verified: string, lang: Lang): string {
  return chartText[lang].asOf(formatDate({ edtf: verified, earliest: verified, latest: verified }, lang));
}
