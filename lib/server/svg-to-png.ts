import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { fontWeights, openTypeFont } from "./page-fonts";

/** The font family of pictures. */
export const pictureFont = "Pretendard";

/** Renders an SVG as a PNG with the site's fonts; `width` in pixels. */
export async function svgToPng(
  svg: string,
  options: { readonly width: number; readonly background: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: "width", value: options.width },
    background: options.background,
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: pictureFont },
  });
  return new Uint8Array(resvg.render().asPng());
}

let writtenFiles: Promise<string[]> | undefined;

/** The paths of the font files, written once: resvg reads fonts from disk only. */
function fontFiles(): Promise<string[]> {
  writtenFiles ??= writeFonts();
  return writtenFiles;
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
