import { html } from "@remix-run/html-template";
import { smallDocument } from "@/lib/http/small-document";
import type { Lang } from "@/lib/text/lang";
import { siteText } from "@/lib/text/site-text";

/**
 * The 410 response to a page's address in a past edition: a document that links to the current one.
 *
 * @param current the path of the same page in the current edition, encoded as in the request
 */
export function goneDocument(lang: Lang, current: string): Response {
  const text = siteText[lang];
  const link = html`<a href="${current}">${text.currentEdition}</a>`;
  const body = smallDocument({ lang, title: text.goneTitle, body: html`<p>${text.gone}</p>\n<p>${link}</p>` });
  return new Response(body, {
    status: 410,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
