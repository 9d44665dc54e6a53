import type { EmbedContent } from "@/lib/charts/embed-content";
import { hasDrawing } from "@/lib/charts/has-drawing";
import type { Digest } from "@/lib/charts/kit/digest";
import { digestLayout } from "@/lib/charts/kit/digest-layout";
import { textLoss } from "@/lib/charts/kit/text-loss";
import { digestOf } from "@/lib/charts/pictured-content";
import { chartText } from "@/lib/text/chart-text";
import type { FramedChart, PictureDrawing } from "./framed-chart";
import { pictureFoot } from "./picture-foot";
import { type FrameRequest, footFrom, pictureHead } from "./picture-frame";

/** The size of a headline in a box of 1,200 px, and of the caption below it, in px; others in proportion. */
const head = { at: 1200, size: 45, small: 24 };
const margin = 16;
const footGap = 7;
/**
 * The widths in px that are tried for a box, from the largest type to the smallest; at 640 px a text of 11 px is 20.6 px
 * high in a picture of 1,200 px. Whole drawings lose parts below the first of their own.
 */
const widths = { digest: [400, 440, 480, 520, 560, 600, 640], whole: [520, 560, 600, 640] } as const;
/** How many marks a digest has at most: in a box that is about as high as wide, and in a flat one. */
const most = { high: 8, flat: 6 };

/** Width and height in px. */
interface BoxSize {
  readonly width: number;
  readonly height: number;
}

type BoxRequest = Pick<FrameRequest, "brand" | "plain">;

/**
 * Fits a chart into a box: its whole drawing where that fits with readable type, else its digest, at the largest type at
 * which the most important marks have room. Both have a headline of 44 px or more in a picture of 1,200 px.
 */
export function fittedChart(content: EmbedContent, request: BoxRequest, box: BoxSize): FramedChart {
  const { chart, model, pictured } = content;
  if (model.table.rows.length === 0) return inBox(content, request, { box, width: 600, caption: model.measure }, null);
  if (hasDrawing(chart) && !pictured) {
    for (const width of widths.whole) {
      const at = { box, width, caption: "" };
      const { room } = boxRoom(content, request, at);
      const height = chart.height(model, room.width);
      if (height <= room.height) return inBox(content, request, at, { kind: "whole", width: room.width, height });
    }
  }
  return fittedDigest(content, request, box, digestOf(content));
}

function fittedDigest(content: EmbedContent, request: BoxRequest, box: BoxSize, digest: Digest): FramedChart {
  const wanted = box.height > box.width * 0.8 ? most.high : most.flat;
  const text = chartText[content.model.lang];
  const captions = digest.needsCaption || digest.caption === "" ? [digest.caption] : [digest.caption, ""];
  const tried = captions.flatMap((caption) =>
    widths.digest.map((width) => {
      const at = { box, width, caption };
      const { room } = boxRoom(content, request, at);
      const layout = digestLayout(digest, { ...room, most: wanted, more: text.moreMarks });
      return { at, room, layout, loss: textLoss(layout, digest, layout.texts.slice(-1)) };
    }),
  );
  const high = tried.filter(({ layout, room }) => layout.height <= room.height);
  const loss = Math.min(...high.map((each) => each.loss));
  const fitting = high.filter((each) => each.loss === loss);
  const shown = Math.max(0, ...fitting.map(({ layout }) => layout.shown));
  const best = fitting.find(({ layout }) => layout.shown === shown);
  if (!best) throw new Error(`no mark of the chart has room in its picture: ${content.chart.id}`);
  const { at, room, layout } = best;
  return inBox(content, request, at, { kind: "digest", width: room.width, height: layout.height, layout });
}

/** Space in px at most between a headline and a drawing that does not fill its box. */
const mostAbove = 24;

interface BoxAt {
  readonly box: BoxSize;
  readonly width: number;
  readonly caption: string;
}

/** What stands above and below a drawing in a box that is laid out at a width, and the room between. */
function boxRoom({ model, verified }: EmbedContent, { brand, plain }: BoxRequest, { box, width, caption }: BoxAt) {
  const sizes = { size: (head.size * width) / head.at, small: Math.max(11.5, (head.small * width) / head.at), margin };
  const above = plain ? { lines: [], bottom: margin } : pictureHead(model.finding, caption, width, sizes);
  const inner = width - 2 * margin;
  const foot = pictureFoot(model, verified, brand, { x: margin, width: inner });
  const height = (width * box.height) / box.width;
  const top = height - margin - foot.height;
  return { above, foot, top, height, room: { width: inner, height: top - footGap - above.bottom } };
}

function inBox(
  content: EmbedContent,
  request: BoxRequest,
  at: BoxAt,
  drawn: (PictureDrawing & { readonly height: number }) | null,
): FramedChart {
  const { above, foot, top, height, room } = boxRoom(content, request, at);
  const { lines, shapes } = footFrom(foot, top);
  const spare = Math.max(0, room.height - (drawn?.height ?? 0));
  // What is left stays at the foot: a drawing belongs to the headline above it.
  const y = above.bottom + (request.plain ? spare / 2 : Math.min(spare / 2, mostAbove));
  return {
    frame: {
      width: at.width,
      height,
      lines: [...above.lines, ...lines],
      shapes,
      drawing: drawn && { x: margin, y, width: drawn.width, height: drawn.height },
    },
    drawing: drawn,
  };
}
