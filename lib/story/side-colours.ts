import type { Story } from "./story";

/** The style sheet that gives the two sides their colours, for light and dark backgrounds. */
export function sideColours({ sides: [first, second] }: Story): string {
  const rule = (theme: "light" | "dark") => `:root{--first:${first.color[theme]};--second:${second.color[theme]}}`;
  return `${rule("light")}@media (prefers-color-scheme:dark){${rule("dark")}}`;
}
