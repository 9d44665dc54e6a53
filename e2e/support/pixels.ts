import type { Page } from "@playwright/test";

/** What a picture looks like, judged by its pixels alone. */
export interface Look {
  /** The most frequent colour, as `#rrggbb`. */
  readonly ground: string;
  /** The contrast with the ground (WCAG 2.2) of the colours that one pixel in two hundred at least has: of text. */
  readonly contrast: number;
}

/** Judges a screenshot, in a page that may be on any address. */
export function lookOf(page: Page, picture: Buffer): Promise<Look> {
  return page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const counts = new Map<number, number>();
    for (let index = 0; index < data.length; index += 4) {
      const color = ((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    const luminance = (color: number) => {
      const [red = 0, green = 0, blue = 0] = [color >> 16, (color >> 8) & 255, color & 255].map((channel) => {
        const value = channel / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [[ground = 0] = [], ...others] = [...counts].sort(([, a], [, b]) => b - a);
    const contrasts = others
      .filter(([, count]) => count > data.length / 4 / 200)
      .map(([color]) => {
        const [light = 0, dark = 0] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      });
    return { ground: `#${ground.toString(16).padStart(6, "0")}`, contrast: Math.max(1, ...contrasts) };
  }, picture.toString("base64"));
}
