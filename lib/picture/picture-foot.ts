import { asOfText, sourcesText } from "@/lib/charts/credits";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { halfCapHeight } from "@/lib/charts/kit/placed-text";
import { textWidth, wrapText } from "@/lib/charts/kit/text-width";
import type { PictureBrand } from "./picture-brand";
import type { PictureLine, PictureShape } from "./picture-line";

const type = { size: 11.5, line: 15, shape: 11, gap: 5, host: 9 };
/** From the credits to the brand beside them, in px. */
const between = 20;
/** Credits take no more lines while they can name fewer publishers. */
const fewLines = 2;
const publishers = [4, 3, 2, 1] as const;

/** The foot of a picture: its lines and shapes from a top of 0, and its height in px. */
export interface PictureFoot {
  readonly lines: readonly PictureLine[];
  readonly shapes: readonly PictureShape[];
  readonly height: number;
}

/**
 * Lays out the sources and the date of a picture, and beside them, or below where it is narrow, its brand.
 *
 * @param room the left edge and the width in px
 */
export function pictureFoot(
  model: ChartModel,
  verified: string,
  brand: PictureBrand,
  { x, width }: { readonly x: number; readonly width: number },
): PictureFoot {
  const brandWidth = widthOf(brand);
  const isBeside = brandWidth + between < width * 0.5;
  const credits = creditLines(model, verified, isBeside ? width - brandWidth - between : width);
  const bottom = credits.length * type.line;
  const middle = (isBeside ? bottom : bottom + type.line + 4) - type.line / 2;
  const start = isBeside ? x + width - brandWidth : x;
  const named = start + brand.shapes.length * (type.shape + 1) + type.gap;
  const y = middle + type.size * halfCapHeight;
  const line = { size: type.size, y };
  return {
    lines: [
      ...credits.map((text, index) => ({
        text,
        x,
        y: (index + 0.5) * type.line + type.size * halfCapHeight,
        size: type.size,
        bold: false,
        ink: "ink-2" as const,
      })),
      { ...line, text: brand.name, x: named, bold: true, ink: "ink" },
      ...(brand.host === null
        ? []
        : [
            {
              ...line,
              text: brand.host,
              x: named + textWidth(brand.name, type.size, true) + type.host,
              bold: false,
              ink: "ink-2" as const,
            },
          ]),
    ],
    shapes: brand.shapes.map(({ shape, slot }, index) => ({
      shape,
      slot,
      x: start + type.shape / 2 + index * (type.shape + 1),
      y: middle,
      size: type.shape,
    })),
    height: isBeside ? bottom : bottom + type.line + 4,
  };
}

function widthOf({ name, shapes, host }: PictureBrand): number {
  const hostWidth = host === null ? 0 : type.host + textWidth(host, type.size);
  return shapes.length * (type.shape + 1) + type.gap + textWidth(name, type.size, true) + hostWidth;
}

/** The sources and the date, with as many publishers by name as two lines hold. */
function creditLines({ sources, lang }: ChartModel, verified: string, width: number): readonly string[] {
  const asOf = asOfText(verified, lang);
  const tried = publishers.map((max) => {
    const text = [sourcesText(sources, lang, max), asOf].filter(Boolean).join(" · ");
    return wrapText(text, type.size, width, 6);
  });
  return tried.find((lines) => lines.length <= fewLines) ?? tried.at(-1) ?? [];
}
