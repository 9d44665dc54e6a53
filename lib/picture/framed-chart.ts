import { type EmbedContent, maxEmbedWidth } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { DigestLayout } from "@/lib/charts/kit/digest-piece";
import { type FrameRequest, type PictureFrame, pictureFrame, pictureMargin } from "./picture-frame";

/** What is drawn in a picture: the whole drawing of a chart at a width in px, or a digest of it, laid out. */
export type PictureDrawing =
  | { readonly kind: "whole"; readonly width: number }
  | { readonly kind: "digest"; readonly width: number; readonly layout: DigestLayout };

/** A chart laid out as a picture; nothing is drawn only where nothing is selected. */
export interface FramedChart {
  readonly frame: PictureFrame;
  readonly drawing: PictureDrawing | null;
}

/** Lays out a chart as a picture of a width in px, with the height that it takes. */
export function framedChart(
  { chart, model, verified }: EmbedContent,
  request: Pick<FrameRequest, "brand" | "plain">,
  width: number,
): FramedChart {
  if (!hasDrawing(chart) || model.table.rows.length === 0) {
    return { frame: pictureFrame(model, { ...request, verified, width, drawing: null }), drawing: null };
  }
  const drawn = Math.min(width - 2 * pictureMargin, maxEmbedWidth);
  const drawing = { width: drawn, height: chart.height(model, drawn) };
  return {
    frame: pictureFrame(model, { ...request, verified, width, drawing }),
    drawing: { kind: "whole", width: drawn },
  };
}

/** The text alternative of a chart as a picture: that of its drawing, or what the picture says. */
export function pictureAlt({ frame, drawing }: FramedChart, { finding, alt }: EmbedContent["model"]): string {
  if (drawing === null) return frame.lines.map(({ text }) => text).join(" ");
  return drawing.kind === "whole" ? alt : `${finding}. ${drawing.layout.texts.join("; ")}.`;
}
