import { html, type SafeHtml } from "@remix-run/html-template";

/**
 * A short HTML document for responses that no page can give; `body` is the markup below the title. It loads nothing
 * and may be sized by a host's browser like an embed.
 */
interface SmallDocument {
  readonly lang: string;
  readonly title: string;
  readonly body: SafeHtml;
}

export function smallDocument({ lang, title, body }: SmallDocument): string {
  const markup = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{max-width:40em;margin:1.5rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}:lang(ko){word-break:keep-all}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return String(markup);
}
