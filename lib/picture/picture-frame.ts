import type { Box } from "@/lib/charts/kit/box";
import type { ChartModel } from "@/lib/charts/kit/chart";
import { wrapText } from "@/lib/charts/kit/text-width";
import type { PictureBrand } from "./picture-brand";
import { type PictureFoot, pictureFoot } from "./picture-foot";
import type { PictureLine, PictureShape } from "./picture-line";

/** A picture's parts in px: lines of text, the shapes of its brand, and the box of the drawing, if it has one. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly shapes: readonly PictureShape[];
  readonly drawing: Box | null;
}

/** Empty space around everything, in px. */
export const pictureMargin = 20;

const type = {
  finding: { size: 22, line: 27, bold: true, ink: "ink" },
  measure: { size: 14, line: 21, bold: false, ink: "ink-2" },
} as const;

const gaps = { measure: 4, head: 12, foot: 10 };

/** What a picture is made for. */
export interface FrameRequest {
  readonly verified: string;
  readonly brand: PictureBrand;
  readonly plain: boolean;
  readonly width: number;
  /** The drawing's size at this width; null leaves it out, where there is nothing to draw. */
  readonly drawing: { readonly width: number; readonly height: number } | null;
}

/**
 * Lays out a chart as a self-contained picture with the height that it takes: its finding and measure above the drawing,
 * sources, date and brand below. A plain one is the drawing alone with its foot.
 */
export function pictureFrame(model: ChartModel, request: FrameRequest): PictureFrame {
  const { width, drawing, plain, verified, brand } = request;
  const room = width - 2 * pictureMargin;
  const head = plain ? { lines: [], bottom: pictureMargin } : pictureHead(model.finding, model.measure, width);
  const box = drawing && {
    x: pictureMargin,
    y: head.bottom,
    width: room,
    height: (drawing.height * room) / drawing.width,
  };
  const top = head.bottom + (box?.height ?? 0) + gaps.foot;
  const foot = pictureFoot(model, verified, brand, { x: pictureMargin, width: room });
  return {
    width,
    height: Math.ceil(top + foot.height + pictureMargin - 4),
    lines: [...head.lines, ...footFrom(foot, top).lines],
    shapes: footFrom(foot, top).shapes,
    drawing: box,
  };
}

/** Sizes of type and the margin in px. */
interface HeadSizes {
  readonly size: number;
  readonly small: number;
  readonly margin: number;
}

/** The finding and what is measured from the top of a picture, and where they end, in px. */
export function pictureHead(
  finding: string,
  measure: string,
  width: number,
  { size, small, margin }: HeadSizes = { size: type.finding.size, small: type.measure.size, margin: pictureMargin },
) {
  const lines: PictureLine[] = [];
  const room = width - 2 * margin;
  let y = margin;
  const put = (text: string, { bold, ink, ...own }: (typeof type)[keyof typeof type], at: number, maxLines: number) => {
    const lineHeight = (own.line * at) / own.size;
    for (const line of bold ? balanced(text, at, room, maxLines) : wrapText(text, at, room, maxLines)) {
      y += lineHeight;
      lines.push({ text: line, x: margin, y: y - at * 0.3, size: at, bold, ink });
    }
  };
  put(finding, type.finding, size, 6);
  if (measure !== "") {
    y += gaps.measure;
    put(measure, type.measure, small, 4);
  }
  return { lines, bottom: y + gaps.head };
}

/** A headline in as few lines as it needs, of about the same length: no word stands alone on the last one. */
function balanced(text: string, size: number, room: number, maxLines: number): readonly string[] {
  const full = wrapText(text, size, room, maxLines, true);
  for (let width = room / 2; width < room; width += size / 2) {
    const lines = wrapText(text, size, width, maxLines, true);
    if (lines.length === full.length && lines.join(" ") === full.join(" ")) return lines;
  }
  return full;
}

/** A foot moved down to a top in px. */
export function footFrom({ lines, shapes }: PictureFoot, top: number): Pick<PictureFrame, "lines" | "shapes"> {
  return {
    lines: lines.map((line) => ({ ...line, y: line.y + top })),
    shapes: shapes.map((shape) => ({ ...shape, y: shape.y + top })),
  };
}
