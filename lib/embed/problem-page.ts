import { escapeHtml } from "@/lib/http/escape-html";
import { type Problem, problemTypes } from "@/lib/http/problem";
import { smallDocument } from "@/lib/http/small-document";

/**
 * A problem as a small document in both languages, for the reader of an article whose frame cannot be filled: what it
 * is, and where to go on.
 */
export function problemPage({ problem, details }: Problem): { readonly contentType: string; readonly body: string } {
  const { title, explanation } = problemTypes[problem];
  const current = details.current === undefined ? "" : escapeHtml(details.current);
  const body = [
    `<p>${escapeHtml(details.detail)}</p>`,
    `<p lang="ko">${escapeHtml(explanation.ko)}</p>`,
    ...(current === "" ? [] : [`<p><a href="${current}">${current}</a></p>`]),
  ];
  return { contentType: "text/html; charset=utf-8", body: smallDocument({ lang: "en", title, body: body.join("\n") }) };
}
