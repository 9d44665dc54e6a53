import { resolveColours } from "@/lib/charts/theme-colours";
import { escapeHtml } from "@/lib/http/escape-html";
import type { PictureFrame } from "./picture-frame";

interface PictureParts {
  /** The drawing's markup, an `<svg>` whose colours are custom properties. */
  readonly drawing: string;
  /** Colours by the name of their custom property, for the theme of the file. */
  readonly colours: Readonly<Record<string, string>>;
  readonly fontFamily: string;
  readonly title: string;
  readonly desc: string;
  readonly lang: string;
  /** The box in px into which the picture is set at its top left; its own size where there is none. */
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
      `<text x="${x}" y="${round(y)}" font-size="${size}" fill="${color(ink)}"${bold ? ' font-weight="700"' : ""}>${escapeHtml(text)}</text>`,
  );
  const nested = frame.drawing
    ? parts.drawing
        .replace(/<svg [^>]*>/, (tag) => placed(tag, frame.drawing))
        .replace(/<title[^>]*>[^<]*<\/title>|<desc[^>]*>[^<]*<\/desc>/g, "")
    : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${parts.lang}" width="${outer.width}" height="${outer.height}"`,
    ` viewBox="0 0 ${frame.width} ${round(height)}" font-family="${escapeHtml(parts.fontFamily)}">`,
    `<title>${escapeHtml(parts.title)}</title><desc>${escapeHtml(parts.desc)}</desc>`,
    `<rect width="100%" height="100%" fill="${color("paper")}"/>`,
    ...lines,
    resolveColours(nested, colours),
    "</svg>",
  ].join("");
}

/** The opening tag of a drawing, moved into its box; what describes it is said once, on the whole picture. */
function placed(tag: string, box: PictureFrame["drawing"]): string {
  if (!box) return tag;
  const bare = tag.replace(/ (?:x|y|width|height|role|aria-[a-z]+|lang|xml:lang|xmlns)="[^"]*"/g, "");
  const place = `x="${box.x}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"`;
  return bare.replace("<svg", `<svg ${place}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
