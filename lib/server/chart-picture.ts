import type { EmbedContent } from "@/lib/charts/embed-content";
import { type Theme, themeColours } from "@/lib/charts/theme-colours";
import { Problem } from "@/lib/http/problem";
import { type FramedChart, fittedChart, framedChart, pictureAlt } from "@/lib/picture/framed-chart";
import { isStandardSize, type PictureSize, presets } from "@/lib/picture/picture-size";
import { pictureSvg } from "@/lib/picture/picture-svg";
import type { Story } from "@/lib/story/story";
import { bareParts } from "./bare-chart";
import { endOfRequest } from "./current-request";
import { drawing } from "./drawing";
import { limits } from "./limits";
import { origin } from "./origin";
import { pictureFont } from "./picture-fonts";
import { runQueued } from "./run-queued";
import { storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";
import type { TaskOptions } from "./work-queue";

interface PictureRequest {
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly plain: boolean;
  readonly format: "svg" | "png";
}

/**
 * A chart as a standalone SVG or PNG file, with its finding, sources and origin, and colours resolved for a theme. Those
 * of charts without filters in a standard size go before others.
 *
 * @throws Problem (400) when the picture would be too large; rejects with TooBusy when it is refused or dropped, with
 * MissingFonts when a PNG has no fonts
 */
export async function chartPicture(
  story: Story,
  content: EmbedContent,
  request: PictureRequest,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { model } = content;
  const { size, theme, plain, format } = request;
  const isFirst = bareParts(model) !== undefined && isStandardSize(size) && !plain;
  if (format === "svg") return drawPicture(story, content, request, { isFirst, signal: endOfRequest() });
  const make = async (signal: AbortSignal) => {
    const svg = await drawPicture(story, content, request, { isFirst, signal });
    const box = size.preset && presets[size.preset];
    const background = themeColours(story, theme).paper ?? "#ffffff";
    return svgToPng(svg, { width: (box ?? size).width * size.scale, background });
  };
  const parts = [story.id, story.edition, JSON.stringify(model), JSON.stringify({ size, theme, plain })];
  return storedPicture({ parts, isFirst, make });
}

async function drawPicture(
  story: Story,
  content: EmbedContent,
  { theme, size, plain, format }: PictureRequest,
  options: TaskOptions & { readonly isFirst: boolean },
): Promise<string> {
  const { model } = content;
  const box = size.preset && presets[size.preset];
  const framing = { origin: origin().host, plain };
  const layOut = () => (box ? fittedChart(content, framing, box) : framedChart(content, framing, size.width));
  const framed: FramedChart = await runQueued(layOut, options);
  const { frame, drawn } = framed;
  if (format === "png") rejectHuge(box ?? frame, size.scale);
  const markup = drawn === null ? "" : await drawing(model, drawn, { isKept: options.isFirst, signal: options.signal });
  return pictureSvg(frame, {
    drawing: markup,
    colours: themeColours(story, theme),
    fontFamily: `${pictureFont}, sans-serif`,
    title: model.finding,
    desc: pictureAlt(framed, model),
    lang: model.lang,
    box,
  });
}

function rejectHuge({ width, height }: { readonly width: number; readonly height: number }, scale: number): void {
  const pixels = width * height * scale ** 2;
  if (pixels <= limits.pictures.pixels) return;
  throw new Problem("bad-value", {
    parameter: "_scale",
    detail: `The picture would have ${pixels} pixels, more than ${limits.pictures.pixels}. Take a smaller _width or _scale, or .svg, which is sharp at any size.`,
  });
}
