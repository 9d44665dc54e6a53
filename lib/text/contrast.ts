/** The lightest and the darkest ground on which colours stand, as six hex digits. */
export const grounds = { light: "ffffff", dark: "15171a" } as const;

export type Ground = keyof typeof grounds;

/** Whether shapes in a colour, as six hex digits, are told from a ground (WCAG 2.2, success criterion 1.4.11). */
export function isVisible(colour: string, ground: Ground): boolean {
  return contrast(colour, grounds[ground]) >= 3;
}

/** Whether words in a colour, as six hex digits, can be read on a ground (WCAG 2.2, success criterion 1.4.3). */
export function isReadable(colour: string, ground: Ground): boolean {
  return contrast(colour, grounds[ground]) >= 4.5;
}

/** The contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((first, second) => second - first);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((index) => {
    const value = Number.parseInt(hex.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
