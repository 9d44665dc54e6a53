declare global {
  // The server component that draws and the client component that is rendered to HTML share one process, no module.
  var counterpointInline: Map<string, string> | undefined;
}

const kept = 500;

/**
 * Keeps HTML for a client component that is about to be rendered on the server. It reaches the page as markup alone:
 * handed over as a prop it would be sent a second time, in the data for hydration.
 */
export function keepInline(key: string, html: string): void {
  globalThis.counterpointInline ??= new Map();
  globalThis.counterpointInline.delete(key);
  globalThis.counterpointInline.set(key, html);
  const [oldest] = globalThis.counterpointInline.keys();
  if (globalThis.counterpointInline.size > kept && oldest !== undefined) globalThis.counterpointInline.delete(oldest);
}

/** The HTML kept under a key; empty where there is none, as in the browser. */
export function inlineHtml(key: string): string {
  return globalThis.counterpointInline?.get(key) ?? "";
}
