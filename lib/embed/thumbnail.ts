import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import { framedChart } from "@/lib/picture/framed-chart";
import type { PictureBrand } from "@/lib/picture/picture-brand";
import { pictureBounds, presets, standardSize } from "@/lib/picture/picture-size";
import type { EmbedAddresses } from "./embed-addresses";
import type { EmbedBounds } from "./oembed-request";

/** A picture of a chart in its state, and its size in px. */
export interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a chart as a card for links to it, in the size that other sites request. */
export function cardPicture({ png }: Pick<EmbedAddresses, "png">): Thumbnail {
  return { url: withOptions(png, { _preset: "og" }), ...presets.og };
}

/**
 * The picture of a chart within bounds: the card where it fits, else the chart itself at the greatest width. Null where
 * neither does; the text of a comparison or a table has no picture but the card.
 */
export function thumbnail(
  content: EmbedContent,
  { png }: Pick<EmbedAddresses, "png">,
  bounds: EmbedBounds,
  brand: PictureBrand,
): Thumbnail | null {
  const card = cardPicture({ png });
  if (fits(card, bounds)) return card;
  if (!hasDrawing(content.chart)) return null;
  const width = Math.min(bounds.width ?? standardSize.width, standardSize.width);
  const url = withOptions(png, { _width: String(width), _scale: "1" });
  const { frame } = framedChart(content, { brand, plain: false }, width);
  const picture = { url, width, height: frame.height };
  return width >= pictureBounds.width.min && fits(picture, bounds) ? picture : null;
}

function fits(picture: Thumbnail, { width, height }: EmbedBounds): boolean {
  return picture.width <= (width ?? picture.width) && picture.height <= (height ?? picture.height);
}

/** An address of a picture, which has parameters already, with options behind them. */
function withOptions(address: string, options: Readonly<Record<string, string>>): string {
  return `${address}&${new URLSearchParams(options)}`;
}
