import { html, type SafeHtml } from "@remix-run/html-template";

/** One line of text in a preview picture; `x` and `y` are the start of its base line, in px. */
interface PreviewText {
  readonly x: number;
  readonly y: number;
  /** Font size in px. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** The SVG of a line of text in a preview picture. */
export function previewText(content: string, { x, y, size, color, bold = false }: PreviewText): SafeHtml {
  return html`<text x="${x}" y="${y}" font-size="${size}" fill="${color}"${bold ? html` font-weight="700"` : ""}>${content}</text>`;
}
