import { html } from "@remix-run/html-template";
import { joinMarkup } from "@/lib/http/join-markup";
import { type Problem, problemTypes } from "@/lib/http/problem";
import { framedHeaders } from "@/lib/http/security-headers";
import { smallDocument } from "@/lib/http/small-document";

/**
 * A problem as a small document in both languages, for the reader of an article whose frame cannot be filled: what it
 * is, and where to go on.
 */
export function problemPage({ problem, details }: Problem) {
  const { title, explanation } = problemTypes[problem];
  const { current } = details;
  const body = [
    html`<p>${details.detail}</p>`,
    html`<p lang="ko">${explanation.ko}</p>`,
    ...(current === undefined ? [] : [html`<p><a href="${current}">${current}</a></p>`]),
  ];
  return {
    contentType: "text/html; charset=utf-8",
    body: smallDocument({ lang: "en", title, body: joinMarkup(body, "\n") }),
    headers: framedHeaders,
  };
}
