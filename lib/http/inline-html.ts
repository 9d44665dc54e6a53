declare global {
  // Server components and the client components that are rendered on the server share one process but no module.
  var counterpointInline: ((key: string) => string | undefined) | undefined;
}

/**
 * The HTML that a server component stored under a key for the page that is being rendered on the server.
 *
 * @throws Error if there is none, since the page would silently lack it
 */
export function inlineHtml(key: string): string {
  const html = globalThis.counterpointInline?.(key);
  if (html === undefined) throw new Error(`no HTML is stored for this page under: ${key}`);
  return html;
}
