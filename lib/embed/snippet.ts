import { html } from "@remix-run/html-template";
import { frameScheme } from "./frame-scheme";

/** The columns of articles for which a snippet can be made, by name, in px. */
export const columnWidths = { phone: 320, column: 640, wide: 960 } as const;

export type ColumnWidth = keyof typeof columnWidths;

/** What the line for a chart is made of; addresses are absolute. */
export interface FrameParts {
  readonly src: string;
  /** The title for readers who do not see the frame, and the text of the link where frames are taken out. */
  readonly title: string;
  /** The chart's page. */
  readonly page: string;
  /** The height in px at the picked width, for what knows no styles. */
  readonly height: number;
  /** The height as CSS that follows the column, as `fluidHeight` gives it. */
  readonly fluidHeight: string;
}

/**
 * The one line that an editor pastes: a frame that takes its column's width and the height that the chart has there,
 * without a script on the host. A host that learns the height from the frame overrides it, in `style` or in
 * `height`. Beside the frame, out of sight, is a link for readers whose program takes frames out.
 */
export function frameSnippet({ src, title, page, height, fluidHeight }: FrameParts): string {
  const scheme = frameScheme(src);
  // A browser would round a frame's fractions of px by where it stands, so up or down; a drawing is replaced at a px.
  // `lh` stands for the height, so that it is written once. `px` in the attribute, which HTML allows to be ignored, keeps
  // `attr()` from taking it for a height that a host has set.
  const size = `line-height:${fluidHeight};height:1lh;height:attr(height px,1lh)`;
  const style = `${scheme === null ? "" : `color-scheme:${scheme};`}border:0;width:100%;width:round(down,100%,1px);${size}`;
  const frame = html`<iframe src="${src}" title="${title}" width="100%" height="${height}px" frameborder="0" loading="lazy" style="${style}" allow="clipboard-write; fullscreen"></iframe>`;
  const link = html`<a href="${page}" tabindex="-1">${title}</a>`;
  const box = "container-type:inline-size;width:100%;display:grid;grid:auto/100% 100%;overflow:hidden;overflow:clip";
  return String(html`<div style="${box}">${frame}${link}</div>`);
}

/** The line for apps and newsletters, which show no frames: a picture with a text alternative, linked to the chart. */
export function imageSnippet(image: { readonly src: string; readonly alt: string; readonly page: string }): string {
  return String(
    html`<a href="${image.page}"><img src="${image.src}" alt="${image.alt}" width="800" style="max-width:100%;height:auto"></a>`,
  );
}
