declare global {
  // Server components and the client components that are rendered on the server share one process but no module.
  var counterpointInline: Map<string, string> | undefined;
}

const maxStored = 500;

/**
 * Stores HTML for a client component that is about to be rendered on the server. That way it reaches the page as markup
 * alone: as a prop it would be sent a second time, in the data for hydration.
 */
export function storeInline(key: string, html: string): void {
  const stored = globalThis.counterpointInline ?? new Map<string, string>();
  globalThis.counterpointInline = stored;
  stored.delete(key);
  stored.set(key, html);
  const [oldest] = stored.keys();
  if (stored.size > maxStored && oldest !== undefined) stored.delete(oldest);
}

/** The HTML stored under a key; empty where there is none, as in the browser. */
export function inlineHtml(key: string): string {
  return globalThis.counterpointInline?.get(key) ?? "";
}
