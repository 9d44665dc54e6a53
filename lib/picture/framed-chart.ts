import { type EmbedContent, maxEmbedWidth } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { type FrameRequest, type PictureFrame, pictureFrame, pictureMargin } from "./picture-frame";

/** A chart laid out as a picture, and the width in px at which its drawing is made; null for a card without one. */
export interface FramedChart {
  readonly frame: PictureFrame;
  readonly drawn: number | null;
}

type FramedRequest = Pick<FrameRequest, "origin" | "plain">;

/** The widths in px that are tried for a box, from the largest type to the smallest that is readable. */
const boxWidths = [600, 720, 840, 1000, 1200] as const;

/** Lays out a chart as a picture of a width in px, with the height that it takes. */
export function framedChart(
  { chart, model, verified }: EmbedContent,
  request: FramedRequest,
  width: number,
): FramedChart {
  const pictured = hasDrawing(chart) && model.table.rows.length > 0;
  const drawn = pictured ? Math.min(width - 2 * pictureMargin, maxEmbedWidth) : null;
  const drawing = drawn === null ? null : { width: drawn, height: chart.height(model, drawn) };
  return { frame: pictureFrame(model, { ...request, verified, width, drawing }), drawn };
}

/**
 * Fits a chart into a box with the largest type possible; a drawing that fits at no width leaves its finding alone, whose
 * text is fitted in the same way.
 */
export function fittedChart(
  content: EmbedContent,
  request: FramedRequest,
  box: { readonly width: number; readonly height: number },
): FramedChart {
  const fits = ({ frame }: FramedChart) => frame.height <= (frame.width * box.height) / box.width;
  const whole = boxWidths.map((width) => framedChart(content, request, width)).find(fits);
  if (whole) return whole;
  const { model, verified } = content;
  const cards = boxWidths.map((width) => {
    const card = { ...request, verified, plain: false, width, drawing: null };
    return { frame: pictureFrame(model, card), drawn: null };
  });
  const card = cards.find(fits) ?? cards.at(-1);
  if (!card) throw new Error("there is no width to try");
  return card;
}

/** The text alternative of a chart as a picture: that of its drawing or, for a card without one, what the card says. */
export function pictureAlt({ frame, drawn }: FramedChart, { alt }: ChartModel): string {
  return drawn === null ? frame.lines.map(({ text }) => text).join(" ") : alt;
}
