import { html, type SafeHtml } from "@remix-run/html-template";
import { namedPublishers } from "@/lib/charts/credits";
import { joinMarkup } from "@/lib/http/join-markup";
import type { ChartSource } from "@/lib/story/row-sources";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";

/** Sources as links to their entries, formatted as `sourcesText` does. */
export function sourcesMarkup(sources: readonly ChartSource[], lang: Lang, page: string, max?: number): SafeHtml {
  if (sources.length === 0) return html``;
  const text = chartText[lang];
  const { named, rest } = namedPublishers(sources, max);
  const links = named.map(({ id, publisher }) => outLink(`${page}#${id}`, publisher));
  const more = rest > 0 ? html` ${outLink(page, text.moreSources(rest))}` : "";
  return html`${text.sources}: ${joinMarkup(links, ", ")}${more}`;
}

/** A link out of the frame: it opens beside the article, which stays. */
export function outLink(address: string, words: string): SafeHtml {
  return html`<a href="${address}" target="_blank" rel="noopener">${words}</a>`;
}
