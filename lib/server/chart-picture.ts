import type { EmbedContent } from "@/lib/charts/embed-content";
import { type Theme, themeColours } from "@/lib/charts/theme-colours";
import { Problem } from "@/lib/http/problem";
import { fittedChart, framedChart } from "@/lib/picture/framed-chart";
import type { PictureFrame } from "@/lib/picture/picture-frame";
import { type PictureSize, presets } from "@/lib/picture/picture-size";
import { pictureSvg } from "@/lib/picture/picture-svg";
import type { Story } from "@/lib/story/story";
import { drawing } from "./drawing";
import { origin } from "./origin";
import { pictureFont, svgToPng } from "./svg-to-png";

interface PictureRequest {
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly plain: boolean;
  readonly format: "svg" | "png";
}

/**
 * A chart as a standalone SVG or PNG file, with its finding, sources and origin, and colours resolved for a theme.
 *
 * @throws Problem (400) when the picture would be too large; rejects with TooBusy when too many tasks wait
 */
export async function chartPicture(
  story: Story,
  content: EmbedContent,
  request: PictureRequest,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { model } = content;
  const { size, format } = request;
  const box = size.preset && presets[size.preset];
  const framing = { origin: origin().host, plain: request.plain };
  const { frame, drawn } = box ? fittedChart(content, framing, box) : framedChart(content, framing, size.width);
  rejectHuge(frame, size.scale);
  const colours = themeColours(story, request.theme);
  const svg = pictureSvg(frame, {
    drawing: drawn === null ? "" : await drawing(model, drawn),
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

/** More than any page or print needs, and rendering blocks the process. */
const maxPixels = 40_000_000;

function rejectHuge({ width, height }: PictureFrame, scale: number): void {
  if (width * height * scale ** 2 <= maxPixels) return;
  throw new Problem("bad-value", {
    parameter: "_scale",
    detail: `The picture would have more than ${maxPixels} pixels; take a smaller _width or _scale.`,
  });
}
