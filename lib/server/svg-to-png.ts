import { pictureFont, pictureFonts } from "./picture-fonts";
import { renderPng } from "./render-png";

/**
 * Renders an SVG as a PNG with the site's fonts, beside the main thread.
 *
 * @param picture `width` in pixels
 * @throws MissingFonts when the fonts are not there, before or after
 */
export async function svgToPng(
  svg: string,
  picture: { readonly width: number; readonly background: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await renderPng({ svg, ...picture, fonts: pictureFonts(), family: pictureFont });
  // They may have gone before the thread read them.
  pictureFonts();
  return png;
}
