import { escapeHtml } from "@/lib/http/escape-html";

/** The columns of articles for which a snippet can be made, by name, in px. */
export const columnWidths = { phone: 320, column: 640, wide: 960 } as const;

export type ColumnWidth = keyof typeof columnWidths;

/**
 * The one line that an editor pastes: a frame that takes its column's width, is exactly as high as the chart where the
 * column is as wide as picked, and elsewhere as high as the host learns from the frame; it never cuts off, and needs no
 * script on the host.
 *
 * @param embed its absolute address, its title for readers who do not see it, its height in px at the column's width
 */
export function frameSnippet(embed: { readonly src: string; readonly title: string; readonly height: number }): string {
  const { src, title, height } = embed;
  const style = `border:0;width:100%;height:auto;min-height:${height}px;frame-sizing:content-height`;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="${style}" allow="clipboard-write; fullscreen"></iframe>`;
}

/** The line for apps and newsletters, which show no frames: a picture with a text alternative, linked to the chart. */
export function imageSnippet(image: { readonly src: string; readonly alt: string; readonly page: string }): string {
  return `<a href="${escapeHtml(image.page)}"><img src="${escapeHtml(image.src)}" alt="${escapeHtml(image.alt)}" width="800" style="max-width:100%;height:auto"></a>`;
}
