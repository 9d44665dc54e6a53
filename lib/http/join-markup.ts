import { html, type SafeHtml } from "@remix-run/html-template";

/** Writes texts and pieces of markup with a separator between them; both texts and separator are escaped. */
export function joinMarkup(parts: readonly (string | SafeHtml)[], separator: string): SafeHtml {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}
