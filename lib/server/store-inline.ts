import { currentRequest } from "./current-request";

/**
 * Stores HTML for a client component of the page that is being rendered, until the page is complete. That way it reaches
 * the page as markup alone: as a prop it would be sent a second time, in the data for hydration.
 *
 * @throws Error outside of requests
 */
export function storeInline(key: string, html: string): void {
  const request = currentRequest.getStore();
  if (!request) throw new Error(`no page is being rendered that shows: ${key}`);
  request.inline.set(key, html);
  globalThis.counterpointInline = (stored) => currentRequest.getStore()?.inline.get(stored);
}
