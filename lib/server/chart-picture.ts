import type { EmbedContent } from "@/lib/charts/embed-content";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { picturedContent } from "@/lib/charts/pictured-content";
import { type Theme, themeColours } from "@/lib/charts/theme-colours";
import { Problem } from "@/lib/http/problem";
import { fittedChart } from "@/lib/picture/fitted-chart";
import { type FramedChart, framedChart, pictureAlt } from "@/lib/picture/framed-chart";
import { pictureBrand } from "@/lib/picture/picture-brand";
import { isStandardSize, type PictureSize, presets } from "@/lib/picture/picture-size";
import { pictureSvg } from "@/lib/picture/picture-svg";
import type { Query } from "@/lib/query/query";
import type { Story } from "@/lib/story/story";
import { bareParts } from "./bare-chart";
import { endOfRequest } from "./current-request";
import { drawing } from "./drawing";
import { limits } from "./limits";
import { loadDrawSvg } from "./load-draw-svg";
import { knownOrigin } from "./origin";
import { pictureFont } from "./picture-fonts";
import { runQueued } from "./run-queued";
import { storedPicture } from "./stored-picture";
import { svgToPng } from "./svg-to-png";
import type { TaskOptions } from "./work-queue";

interface PictureRequest {
  readonly theme: Theme;
  readonly size: PictureSize;
  readonly plain: boolean;
  /** Which rows are shown, for the chart that a picture draws in place of a table. */
  readonly query: Query;
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
  const { size, plain, format } = request;
  const isFirst = bareParts(model) !== undefined && isStandardSize(size) && !plain;
  if (format === "svg") return drawPicture(story, content, request, { isFirst, signal: endOfRequest() });
  return chartPng(story, content, { ...request, isFirst });
}

/** A chart as a standalone PNG file, as `chartPicture` makes it; `isFirst` lets it go before others. */
export function chartPng(
  story: Story,
  content: EmbedContent,
  { isFirst, ...request }: Omit<PictureRequest, "format"> & { readonly isFirst: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const { size, theme, plain } = request;
  const make = async (signal: AbortSignal) => {
    const svg = await drawPicture(story, content, { ...request, format: "png" }, { isFirst, signal });
    const box = size.preset && presets[size.preset];
    const background = themeColours(story, theme).paper ?? "#ffffff";
    return svgToPng(svg, { width: (box ?? size).width * size.scale, background });
  };
  const parts = [story.id, story.edition, JSON.stringify(content.model), JSON.stringify({ size, theme, plain })];
  return storedPicture({ parts, isFirst, make });
}

async function drawPicture(
  story: Story,
  content: EmbedContent,
  { theme, size, plain, format, query }: PictureRequest,
  options: TaskOptions & { readonly isFirst: boolean },
): Promise<string> {
  const { model } = content;
  const box = size.preset && presets[size.preset];
  const framing = { brand: pictureBrand(story, model.lang, knownOrigin()), plain };
  const layOut = () =>
    box ? fittedChart(picturedContent(story, content, query), framing, box) : framedChart(content, framing, size.width);
  const framed: FramedChart = await runQueued(layOut, options);
  const { frame } = framed;
  if (format === "png") rejectHuge(box ?? frame, size.scale);
  return pictureSvg(frame, {
    drawing: await markupOf(framed, model, options),
    colours: themeColours(story, theme),
    fontFamily: `${pictureFont}, sans-serif`,
    title: model.finding,
    desc: pictureAlt(framed, model),
    lang: model.lang,
    box,
  });
}

async function markupOf(
  { frame, drawing: drawn }: FramedChart,
  model: ChartModel,
  options: TaskOptions & { readonly isFirst: boolean },
): Promise<string> {
  if (drawn === null) return "";
  if (drawn.kind === "whole") return drawing(model, drawn.width, { isKept: options.isFirst, signal: options.signal });
  const { drawDigest } = await loadDrawSvg();
  const size = { width: drawn.width, height: frame.drawing?.height ?? 0 };
  return runQueued(
    () => drawDigest({ pieces: drawn.layout.pieces, title: model.finding, lang: model.lang, ...size }),
    options,
  );
}

function rejectHuge({ width, height }: { readonly width: number; readonly height: number }, scale: number): void {
  const pixels = width * height * scale ** 2;
  if (pixels <= limits.pictures.pixels) return;
  throw new Problem("bad-value", {
    parameter: "_scale",
    detail: `The picture would have ${pixels} pixels, more than ${limits.pictures.pixels}. Take a smaller _width or _scale, or .svg, which is sharp at any size.`,
  });
}
