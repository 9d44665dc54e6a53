import { hasDrawing } from "@/lib/charts/has-drawing";
import { type Theme, themeColours } from "@/lib/charts/theme-colours";
import type { EmbedContent } from "@/lib/embed/embed-height";
import { Problem } from "@/lib/http/problem";
import { type PictureFrame, pictureFrame, pictureMargin } from "@/lib/picture/picture-frame";
import { type PictureSize, presets } from "@/lib/picture/picture-size";
import { pictureSvg } from "@/lib/picture/picture-svg";
import type { Story } from "@/lib/story/story";
import { origin } from "./origin";
import { readyDrawing } from "./ready-drawing";
import { pictureFont, svgToPng } from "./svg-to-png";

interface PictureRequest {
  /** Its `drawingKey`. */
  readonly key: string;
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly plain: boolean;
  readonly format: "svg" | "png";
}

/** The widths in px that are tried for a box of fixed size, from the largest type to the smallest that is readable. */
const boxWidths = [600, 720, 840, 1000, 1200];

/** A drawing grows up to this width in px, as in pages and embeds. */
const widestDrawing = 1160;

/**
 * A chart as a file of its own, with its finding, sources and origin, colours resolved for a theme. Throws a Problem
 * (503, Retry-After) when the drawing failed.
 */
export async function chartPicture(
  story: Story,
  content: EmbedContent,
  request: PictureRequest,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { model } = content;
  const { size, format } = request;
  const box = size.preset && presets[size.preset];
  const { frame, drawn } = box ? fitted(content, request, box) : framed(content, request, size.width);
  refuseHuge(frame, size.scale);
  const colours = themeColours(story, request.theme);
  const svg = pictureSvg(frame, {
    drawing: drawn === null ? "" : await readyDrawing(model, request.key, drawn),
    colours,
    fontFamily: `${pictureFont}, sans-serif`,
    title: model.finding,
    desc: model.alt,
    lang: model.lang,
    box,
  });
  if (format === "svg") return svg;
  return svgToPng(svg, { width: (box ?? size).width * size.scale, background: colours.paper ?? "#ffffff" });
}

function framed({ chart, model, verified }: EmbedContent, { plain }: PictureRequest, width: number, card = false) {
  const drawn =
    card || !hasDrawing(chart) || model.table.rows.length === 0
      ? null
      : Math.min(width - 2 * pictureMargin, widestDrawing);
  const drawing = drawn === null ? null : { width: drawn, height: chart.height(model, drawn) };
  return { frame: pictureFrame(model, { verified, origin: origin().host, plain, width, drawing }), drawn };
}

/** The picture with the largest type that fits a box; a drawing that fits at no width leaves its finding alone. */
function fitted(
  content: EmbedContent,
  request: PictureRequest,
  box: { readonly width: number; readonly height: number },
) {
  const tried = boxWidths.map((width) => framed(content, request, width));
  const fits = tried.find(({ frame }) => frame.height <= (frame.width * box.height) / box.width);
  return fits ?? framed(content, { ...request, plain: false }, 600, true);
}

/** More would cost the server more than any page or print needs. */
const mostPixels = 40_000_000;

function refuseHuge({ width, height }: PictureFrame, scale: number): void {
  if (width * height * scale ** 2 <= mostPixels) return;
  throw new Problem("bad-value", {
    parameter: "_scale",
    detail: `The picture would have more than ${mostPixels} pixels; take a smaller _width or _scale.`,
  });
}
