import { formatDate } from "@/lib/dates/format-date";
import type { ChartSource } from "@/lib/story/row-sources";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import type { ChartModel } from "./kit/chart";

/** The publishers behind sources, each once: the first few by name, and how many more there are. */
export function namedPublishers(sources: readonly ChartSource[], max = 4) {
  const publishers = sources.filter(
    (source, index) => sources.findIndex(({ publisher }) => publisher === source.publisher) === index,
  );
  return { named: publishers.slice(0, max), rest: Math.max(0, publishers.length - max) };
}

/** Sources as one line of text; empty where there are none, as for fixed lists of words. */
export function sourcesText(sources: readonly ChartSource[], lang: Lang, max?: number): string {
  if (sources.length === 0) return "";
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources, max);
  const names = named.map(({ publisher }) => publisher).join(", ");
  return `${text.sources}: ${names}${rest > 0 ? ` ${text.moreSources(rest)}` : ""}`;
}

/** The credits below a chart as one line of text: its sources and the date of its data. */
export function creditsText({ sources, lang }: ChartModel, verified: string): string {
  return [sourcesText(sources, lang), asOfText(verified, lang)].filter(Boolean).join(" · ");
}

/** The day up to which the facts of a story are verified, formatted. */
export function asOfText(verified: string, lang: Lang): string {
  return chartText[lang].asOf(formatDate({ edtf: verified, earliest: verified, latest: verified }, lang));
}
