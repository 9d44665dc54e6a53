import type { Story } from "@/lib/story/story";

export type Theme = "light" | "dark";

const shared: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { paper: "#fffdf8", ink: "#1b1b1b", "ink-2": "#5a5a56", rule: "#dcd8cd", both: "#4d4d4d", neither: "#76726a" },
  dark: { paper: "#15171a", ink: "#ecebe7", "ink-2": "#b0aea8", rule: "#3c3e43", both: "#c4c2bc", neither: "#98958d" },
};

/** The colours of a story's drawings in a theme, as hex by the name of their CSS custom property. */
export function themeColours({ sides: [first, second] }: Story, theme: Theme): Readonly<Record<string, string>> {
  return { ...shared[theme], first: first.color[theme], second: second.color[theme] };
}

/** Replaces every `var(--name)` in a drawing with its colour, for files without a style sheet; unknown names stay. */
export function resolveColours(svg: string, colours: Readonly<Record<string, string>>): string {
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => colours[name] ?? whole);
}
