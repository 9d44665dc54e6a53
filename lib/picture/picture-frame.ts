import { creditsText } from "@/lib/charts/credits";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { wrapText } from "@/lib/charts/kit/text-width";

/** A line of text in a picture: the start of its baseline in px, its type, and the custom property of its colour. */
interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: "ink" | "ink-2";
}

/** A picture's parts in px: lines of text, and the box of the drawing, if it has one. */
export type PictureFrame = ReturnType<typeof pictureFrame>;

/** Empty space around everything, in px. */
export const pictureMargin = 20;

const type = {
  finding: { size: 22, line: 29, bold: true, ink: "ink" },
  measure: { size: 14, line: 21, bold: false, ink: "ink-2" },
  credits: { size: 12, line: 18, bold: false, ink: "ink-2" },
} as const;

/** What a picture is made for. */
export interface FrameRequest {
  readonly verified: string;
  /** The end of the last line, after the credits: the host that the picture names as its origin. */
  readonly origin: string;
  readonly plain: boolean;
  readonly width: number;
  /** The drawing's size at this width; null leaves it out, for a card that only states the finding. */
  readonly drawing: { readonly width: number; readonly height: number } | null;
}

/**
 * Lays out a chart as a self-contained picture: its finding and measure above the drawing, sources, date and origin
 * below. A plain one is the drawing alone with its credits.
 */
export function pictureFrame(model: ChartModel, request: FrameRequest) {
  const { width, drawing, plain } = request;
  const room = width - 2 * pictureMargin;
  const lines: PictureLine[] = [];
  let y = pictureMargin;
  const put = (text: string, style: (typeof type)[keyof typeof type], maxLines: number, factor = 1) => {
    const { bold, ink } = style;
    const size = style.size * factor;
    for (const line of wrapText(text, size, room, maxLines, bold)) {
      y += style.line * factor;
      lines.push({ text: line, x: pictureMargin, y: y - size * 0.3, size, bold, ink });
    }
  };
  if (!plain) {
    put(model.finding, type.finding, 6, drawing === null ? 1.4 : 1);
    y += 4;
    put(model.measure, type.measure, 4, drawing === null ? 1.2 : 1);
    y += 12;
  }
  const box = drawing && { x: pictureMargin, y, width: room, height: (drawing.height * room) / drawing.width };
  y += (box?.height ?? 0) + 10;
  put(`${creditsText(model, request.verified)} · ${request.origin}`, type.credits, 4);
  return { width, height: Math.ceil(y + pictureMargin - 4), lines, drawing: box };
}
