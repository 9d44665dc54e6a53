import { html } from "@remix-run/html-template";
import { stripShapes } from "@/lib/charts/comparison/time-strip";
import type { Box } from "@/lib/charts/kit/box";
import { resolveColours } from "@/lib/charts/theme-colours";
import type { PictureFrame } from "./picture-frame";
import type { PictureShape } from "./picture-line";

interface PictureParts {
  /** The drawing's markup, an `<svg>` whose colours are custom properties. */
  readonly drawing: string;
  /** Colours by the name of their custom property, for the theme of the file. */
  readonly colours: Readonly<Record<string, string>>;
  readonly fontFamily: string;
  readonly title: string;
  readonly desc: string;
  readonly lang: string;
  /** A box in px with the picture at its top left; null for the picture's own size. */
  readonly box: { readonly width: number; readonly height: number } | null;
}

/** Writes a picture as one self-contained SVG: no style sheet, no script, no file of fonts, colours resolved. */
export function pictureSvg(frame: PictureFrame, parts: PictureParts): string {
  const { colours, box } = parts;
  const color = (name: string) => colours[name] ?? "#000000";
  const height = box === null ? frame.height : (frame.width * box.height) / box.width;
  const outer = box ?? { width: frame.width, height: frame.height };
  const lines = frame.lines.map(
    ({ text, x, y, size, bold, ink }) =>
      html`<text x="${x}" y="${round(y)}" font-size="${round(size)}" fill="${color(ink)}"${bold ? html` font-weight="700"` : ""}>${text}</text>`,
  );
  const shapes = frame.shapes.map((shape) => brandShape(shape, color(shape.slot)));
  const nested = frame.drawing ? nestedDrawing(parts.drawing, frame.drawing) : "";
  const size = html`width="${outer.width}" height="${outer.height}" viewBox="0 0 ${frame.width} ${round(height)}"`;
  const head = html`<title>${parts.title}</title><desc>${parts.desc}</desc><rect width="100%" height="100%" fill="${color("paper")}"/>`;
  const markup = html`<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${parts.lang}" ${size} font-family="${parts.fontFamily}">${head}${lines}${shapes}${html.raw`${resolveColours(nested, colours)}`}</svg>`;
  return String(markup);
}

/** A shape of the brand; the outlines are made for marks of about 10 px. */
function brandShape({ shape, x, y, size }: PictureShape, color: string) {
  return html`<path d="${stripShapes[shape]}" transform="translate(${round(x)} ${round(y)}) scale(${round(size / 10.4)})" fill="${color}"/>`;
}

/** A drawing's markup, moved into its box; the whole picture has the description. */
function nestedDrawing(markup: string, { x, y, width, height }: Box): string {
  const start = html`<svg x="${x}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return markup
    .replace(/<svg [^>]*>/, (tag) => tag.replace(replacedAttributes, "").replace("<svg", String(start)))
    .replace(/<title[^>]*>[^<]*<\/title>|<desc[^>]*>[^<]*<\/desc>/g, "");
}

const replacedAttributes = / (?:x|y|width|height|role|aria-[a-z]+|lang|xml:lang|xmlns)="[^"]*"/g;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
