import { escapeHtml } from "@/lib/http/escape-html";
import { smallDocument } from "@/lib/http/small-document";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

/**
 * The answer (410) to a page's address with an edition that is not kept: a document that leads to the current one.
 *
 * @param current the path of the same page in the current edition, as it stood in the request
 */
export function goneDocument(lang: Lang, current: string): Response {
  const text = siteText[lang];
  const link = `<a href="${escapeHtml(current)}">${escapeHtml(text.currentEdition)}</a>`;
  const body = smallDocument({ lang, title: text.goneTitle, body: `<p>${escapeHtml(text.gone)}</p>\n<p>${link}</p>` });
  return new Response(body, {
    status: 410,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
