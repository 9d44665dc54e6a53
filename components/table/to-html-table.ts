import { html, type SafeHtml } from "@remix-run/html-template";
import type { CopiedCell } from "@/lib/story/copied-cells";

/**
 * Formats cells as an HTML table, which spreadsheets prefer to tab-separated text. A text is marked as one in the style
 * that spreadsheets themselves write, so that they make no date of `2025-07`.
 */
export function toHtmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const lines = rows.map((cells) => html`<tr>${cells.map(toHtmlCell)}</tr>`);
  return String(html`<table><tbody>${lines}</tbody></table>`);
}

function toHtmlCell({ text, isText }: CopiedCell): SafeHtml {
  return isText ? html`<td style='mso-number-format:"\\@"'>${text}</td>` : html`<td>${text}</td>`;
}
