import { html } from "@remix-run/html-template";
import type { EmbedContent } from "@/lib/charts/embed-content";
import { joinMarkup } from "@/lib/http/join-markup";
import type { PictureBrand } from "@/lib/picture/picture-brand";
import type { StoryCredit } from "@/lib/story/story-credit";
import { siteText } from "@/lib/text/site-text";
import type { EmbedAddresses } from "./embed-addresses";
import { embedHeight, embedHeights } from "./embed-height";
import type { EmbedBounds } from "./oembed-request";
import type { Presentation } from "./presentation";
import { publishedWidths } from "./published-widths";
import { columnWidths } from "./snippet";
import { thumbnail } from "./thumbnail";

/** How long a consumer may keep the answer, in seconds: as long as caches may keep what the embed shows. */
const cacheAge = 300;

/** Who a chart is by, in the answer and on its picture. */
interface OembedBy {
  readonly credit: StoryCredit;
  readonly brand: PictureBrand;
}

/**
 * Describes a chart's embed for a consumer (oEmbed 1.0, section 2.3), within its bounds; an embed that is higher scrolls
 * in its frame. `heights`, of frames in px, is a member of our own, as 2.3.4 allows.
 */
export function oembed(
  content: EmbedContent,
  presentation: Presentation,
  addresses: EmbedAddresses,
  bounds: EmbedBounds,
  { credit, brand }: OembedBy,
) {
  const { model } = content;
  const { authors, publisher, url } = credit;
  const heightAt = (width: number) => embedHeight(content, presentation, width);
  const width = Math.min(bounds.width ?? columnWidths.column, columnWidths.column);
  const height = Math.min(heightAt(width), bounds.height ?? Number.POSITIVE_INFINITY);
  const heights = embedHeights(content, presentation, publishedWidths);
  const site = new URL(addresses.page).origin;
  const picture = thumbnail(content, addresses, bounds, brand);
  return {
    type: "rich",
    version: "1.0",
    title: model.finding,
    author_name: (authors.length > 0 ? authors : [publisher]).join(", "),
    author_url: url ?? site,
    provider_name: siteText[model.lang].name,
    provider_url: site,
    cache_age: cacheAge,
    ...(picture && {
      thumbnail_url: picture.url,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    html: markup(model.finding, addresses, width, height),
    width,
    height,
    heights: publishedWidths.map((published, index) => ({ width: published, height: heights[index] ?? 0 })),
  };
}

/** Writes an answer as XML (oEmbed 1.0, section 2.3.2). */
export function oembedXml({ heights, ...members }: ReturnType<typeof oembed>): string {
  const lines = Object.entries(members).map(([name, value]) => html`<${name}>${String(value)}</${name}>`);
  const frames = heights.map(({ width, height }) => html`<frame width="${width}" height="${height}"/>`);
  const markup = html`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>
${joinMarkup(lines, "\n")}
<heights>${frames}</heights>
</oembed>
`;
  return String(markup);
}

/**
 * A link for readers and hosts without frames, then the frame. Hosts run this through filters (`wp_kses` lets a frame
 * keep source, size, border, margins, scrolling and title), so it says nothing that one of them would take out or write
 * anew: no style, the title first, and no apostrophe, which each writes in its own way.
 */
function markup(finding: string, { page, embed }: EmbedAddresses, width: number, height: number): string {
  const title = finding.replaceAll("'", "’");
  const link = html`<blockquote><a href="${page}">${title}</a></blockquote>`;
  const frame = html`<iframe title="${title}" src="${embed}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return String(html`${link}${frame}`);
}
