import { creditsText } from "@/lib/charts/credits";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { wrapText } from "@/lib/charts/kit/text-width";

/** A line of text in a picture: where its baseline begins, in px, and how it is set. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** The custom property that holds its colour. */
  readonly ink: "ink" | "ink-2";
}

/** A picture's parts in px: lines of text, and the box that the drawing stands in. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly drawing: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

/** Empty space around everything, in px. */
export const pictureMargin = 20;

const type = {
  finding: { size: 22, line: 29, bold: true, ink: "ink" },
  measure: { size: 14, line: 21, bold: false, ink: "ink-2" },
  credits: { size: 12, line: 18, bold: false, ink: "ink-2" },
} as const;

interface FrameRequest {
  readonly verified: string;
  /** What stands in the last line behind the credits: where the picture comes from. */
  readonly origin: string;
  readonly plain: boolean;
  readonly width: number;
  /** The drawing's size at this width; null leaves it out, for a card that only states the finding. */
  readonly drawing: { readonly width: number; readonly height: number } | null;
}

/**
 * Sets a chart as a picture that stands alone: its finding and measure above the drawing, sources, date and origin
 * below. A plain one is the drawing alone with its credits.
 */
export function pictureFrame(model: ChartModel, request: FrameRequest): PictureFrame {
  const { width, drawing, plain } = request;
  const room = width - 2 * pictureMargin;
  const lines: PictureLine[] = [];
  let y = pictureMargin;
  const put = (text: string, style: (typeof type)[keyof typeof type], most: number, factor = 1) => {
    const size = style.size * factor;
    for (const line of wrapText(text, size, room, most, style.bold)) {
      y += style.line * factor;
      lines.push({ text: line, x: pictureMargin, y: y - size * 0.3, size, bold: style.bold, ink: style.ink });
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
