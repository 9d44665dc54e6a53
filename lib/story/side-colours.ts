import type { Story } from "./story";

/**
 * The style sheet that gives the two sides their colours, for light and dark backgrounds.
 *
 * @param selector the elements that get them; the whole document by default
 */
export function sideColours({ sides: [first, second] }: Story, selector = ":root"): string {
  const rule = (theme: "light" | "dark") =>
    `${selector}{--first:${first.color[theme]};--second:${second.color[theme]}}`;
  return `${rule("light")}@media (prefers-color-scheme:dark){${rule("dark")}}`;
}
