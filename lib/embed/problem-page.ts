import { type Problem, problemTypes } from "@/lib/http/problem";
import { escapeHtml } from "./escape-html";

/**
 * A problem as a small document in both languages, for the reader of an article whose frame cannot be filled: what it
 * is, and where to go on. It has no style and no script, so that it needs no policy of its own.
 */
export function problemPage({ problem, details }: Problem): { readonly contentType: string; readonly body: string } {
  const { title, explanation } = problemTypes[problem];
  const current =
    details.current === undefined
      ? ""
      : `<p><a href="${escapeHtml(details.current)}">${escapeHtml(details.current)}</a></p>`;
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(details.detail)}</p>
<p lang="ko">${escapeHtml(explanation.ko)}</p>
${current}</body>
</html>
`;
  return { contentType: "text/html; charset=utf-8", body };
}
