import { html, type SafeHtml } from "@remix-run/html-template";
import styles from "@/components/entries/entry-list.module.css";
import { rowPath } from "@/components/site/row-path";
import type { SourceEntries, SourceEntry } from "@/lib/story/source-entries";
import type { Lang } from "@/lib/text/lang";
import { sourcesText } from "@/lib/text/sources-text";

interface SourceArticles extends Pick<SourceEntries, "datasets"> {
  /** The story's id. */
  readonly story: string;
  readonly lang: Lang;
}

/**
 * Sources as HTML, an article each: date, kind, language, publisher and title, with the rows that cite it as collapsed
 * details. `data-supports` is the number of these rows.
 */
export function sourceArticles(entries: readonly SourceEntry[], shown: SourceArticles): string {
  return String(html`${entries.map((entry) => article(entry, shown))}`);
}

function article(entry: SourceEntry, shown: SourceArticles): SafeHtml {
  const text = sourcesText[shown.lang];
  const facts = html`<div class="${styles.facts}"><p>${entry.date}</p><p>${entry.kind}</p><p>${entry.language}</p></div>`;
  const title =
    entry.url === null ? `${entry.title} (${text.noAddress})` : html`<a href="${entry.url}">${entry.title}</a>`;
  const note = entry.note === null ? "" : html`<p class="${styles.note}">${entry.note}</p>`;
  const uses =
    entry.supports === 0
      ? html`<p class="${styles.note}">${text.unused}</p>`
      : html`<details><summary>${text.supports(entry.supports)}</summary>${citingRows(entry, shown)}</details>`;
  return html`<article id="${entry.id}" class="${styles.entry} ${styles.source}" data-supports="${entry.supports}">${facts}<div class="${styles.body}"><h3>${entry.publisher}</h3><p>${title}</p>${note}${uses}</div></article>`;
}

/** The rows that cite a source, grouped by dataset and linked to where they are shown. */
function citingRows(entry: SourceEntry, { story, lang, datasets }: SourceArticles): SafeHtml {
  const groups = entry.groups.map(({ dataset, count, rows }) => {
    const known = datasets[dataset];
    const links = rows.map((row) => {
      const { label = row, at = { dataset, row } } = known?.rows[row] ?? {};
      return html`<li><a href="${rowPath(lang, story, at.dataset, at.row)}">${label}</a></li>`;
    });
    const all = html`<a href="/${lang}/${story}/data/${dataset}?sources=${entry.id}">${sourcesText[lang].rows(count)}</a>`;
    const list = rows.length === 0 ? all : html`<ul>${links}</ul>`;
    return html`<div><dt>${known?.label ?? dataset}</dt><dd>${list}</dd></div>`;
  });
  return html`<dl>${groups}</dl>`;
}
