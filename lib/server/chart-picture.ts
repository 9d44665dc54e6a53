import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { ChartModel } from "@/lib/charts/chart";
import { resolveColours, type Theme, themeColours } from "@/lib/charts/theme-colours";
import { Problem } from "@/lib/http/problem";
import type { Story } from "@/lib/story/story";
import { fontWeights, openTypeFont } from "./fonts";
import { staticDrawing } from "./static-charts";
import { RenderFailed } from "./static-render";

interface PictureRequest {
  /** Stands for edition, query and options, as in `staticDrawing`. */
  readonly key: string;
  readonly theme: Theme;
  readonly format: "svg" | "png";
}

const pictureWidth = 800;
const family = "Pretendard";

/** Empty space around a drawing that stands alone, in px. */
const margin = 24;

/**
 * A chart as a file of its own: colours resolved for a theme, on its background, 800 px wide; a PNG at twice the size.
 * Throws a Problem (503, Retry-After) when the drawing failed.
 */
export async function chartPicture(
  story: Story,
  model: ChartModel,
  request: PictureRequest,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const colours = themeColours(story, request.theme);
  const drawing = await staticDrawing(model, request.key, pictureWidth).catch((error: unknown) => {
    if (!(error instanceof RenderFailed)) throw error;
    console.error(error);
    throw new Problem("not-ready", {
      detail: "The chart could not be drawn just now.",
      headers: { "Retry-After": "5" },
    });
  });
  const svg = withMargin(resolveColours(drawing, colours)).replace(
    /<svg /,
    `<svg font-family="${family}, sans-serif" `,
  );
  const background = colours.paper ?? "#ffffff";
  if (request.format === "svg")
    return svg.replace(/(<svg [^>]*>)/, `$1<rect width="100%" height="100%" fill="${background}"/>`);
  return svgToPng(svg, { width: pictureWidth * 2, background });
}

/** Widens a drawing's box by the margin on every side. */
function withMargin(svg: string): string {
  return svg.replace(/<svg [^>]*>/, (tag) =>
    tag
      .replace(/ width="[^"]*"/, ` width="${pictureWidth + 2 * margin}"`)
      .replace(/ height="([\d.]+)"/, (_whole, height: string) => ` height="${Number(height) + 2 * margin}"`)
      .replace(
        /viewBox="0 0 ([\d.]+) ([\d.]+)"/,
        (_whole, width: string, height: string) =>
          `viewBox="${-margin} ${-margin} ${Number(width) + 2 * margin} ${Number(height) + 2 * margin}"`,
      ),
  );
}

/** Draws an SVG whose fonts are the site's into a PNG of a width in px. */
export async function svgToPng(
  svg: string,
  options: { readonly width: number; readonly background: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: options.width },
    background: options.background,
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: family },
  });
  return new Uint8Array(resvg.render().asPng());
}

let written: Promise<string[]> | undefined;

/** Files of the fonts, written once: the renderer reads fonts from disk alone. */
function fontFiles(): Promise<string[]> {
  written ??= writeFonts();
  return written;
}

async function writeFonts(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoint-fonts-"));
  return Promise.all(
    fontWeights.map(async (weight) => {
      const path = join(folder, `text-${weight}.otf`);
      writeFileSync(path, await openTypeFont(weight));
      return path;
    }),
  );
}
