import { site as en } from "@/lib/text/en/site";
import { site as ko } from "@/lib/text/ko/site";
import type { Lang } from "@/lib/text/lang";

/**
 * The answer (410) to a page's address with an edition that is not kept: a document that leads to the current one.
 *
 * @param current the path of the same page in the current edition, as it stood in the request
 */
export function goneDocument(lang: Lang, current: string): Response {
  const text = { en, ko }[lang];
  const body = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${text.goneTitle}</title>
<style>body{max-width:40em;margin:15vh auto;padding:0 1rem;font:1.125rem/1.6 sans-serif;word-break:keep-all}</style>
</head>
<body><main><h1>${text.goneTitle}</h1><p>${text.gone}</p><p><a href="${escapeAttribute(current)}">${text.currentEdition}</a></p></main></body>
</html>
`;
  return new Response(body, {
    status: 410,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
