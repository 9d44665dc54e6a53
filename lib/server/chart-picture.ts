import type { EmbedContent } from "@/lib/charts/embed-content";
import { type Theme, themeColours } from "@/lib/charts/theme-colours";
import { Problem } from "@/lib/http/problem";
import { fittedChart, framedChart } from "@/lib/picture/framed-chart";
import type { PictureFrame } from "@/lib/picture/picture-frame";
import { type PictureSize, presets } from "@/lib/picture/picture-size";
import { pictureSvg } from "@/lib/picture/picture-svg";
import type { Story } from "@/lib/story/story";
import { drawing } from "./drawings";
import { origin } from "./origin";
import { pictureFont, svgToPng } from "./svg-to-png";

interface PictureRequest {
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly plain: boolean;
  readonly format: "svg" | "png";
}

/**
 * A chart as a file of its own, with its finding, sources and origin, colours resolved for a theme. Throws a Problem
 * (503, Retry-After) when too many drawings wait.
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
  refuseHuge(frame, size.scale);
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

/** More would cost the server more than any page or print needs. */
const mostPixels = 40_000_000;

function refuseHuge({ width, height }: PictureFrame, scale: number): void {
  if (width * height * scale ** 2 <= mostPixels) return;
  throw new Problem("bad-value", {
    parameter: "_scale",
    detail: `The picture would have more than ${mostPixels} pixels; take a smaller _width or _scale.`,
  });
}
