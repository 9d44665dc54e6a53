import { maxInBrowser, maxRows } from "./row-limits";

/**
 * The address of the page that has all rows of a table in its document, by the page's path; null when they are too many
 * for one document.
 */
export function allRows({ total }: { readonly total: number }, path: string): string | null {
  if (total > maxInBrowser) return null;
  return total > maxRows ? `${path}?_size=max` : path;
}
