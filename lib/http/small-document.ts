import { escapeHtml } from "./escape-html";

interface SmallDocument {
  readonly lang: string;
  readonly title: string;
  /** The markup of the body, below the title. */
  readonly body: string;
}

/**
 * A document that says one thing, for answers that no page can give. It loads nothing and
 * may be sized by a host's browser like an embed.
 */
export function smallDocument({ lang, title, body }: SmallDocument): string {
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
