import { namedPublishers } from "@/lib/charts/credits";
import { escapeHtml } from "@/lib/http/escape-html";
import type { ChartSource } from "@/lib/story/row-sources";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";

/** Sources as links to their entries, formatted as `sourcesText` does. */
export function sourcesMarkup(sources: readonly ChartSource[], lang: Lang, page: string, max?: number): string {
  if (sources.length === 0) return "";
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources, max);
  const links = named.map(({ id, publisher }) => outLink(`${page}#${id}`, publisher));
  return `${text.sources}: ${links.join(", ")}${rest > 0 ? ` ${outLink(page, text.moreSources(rest))}` : ""}`;
}

/** A link out of the frame: it opens beside the article, which stays. */
export function outLink(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener">${escapeHtml(words)}</a>`;
}
