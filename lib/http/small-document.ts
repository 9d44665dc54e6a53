import { escapeHtml } from "./escape-html";

/**
 * A short HTML document for responses that no page can give; `body` is the markup below the title. It loads nothing
 * and may be sized by a host's browser like an embed.
 */
export function smallDocument({ lang, title, body }: Readonly<Record<"lang" | "title" | "body", string>>): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>body{max-width:40em;margin:1.5rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}:lang(ko){word-break:keep-all}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
