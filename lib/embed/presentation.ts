import { isVisible } from "@/lib/text/contrast";
import { isLang, type Lang } from "@/lib/text/lang";

const themes = ["auto", "light", "dark"] as const;
const fonts = ["system", "serif"] as const;

/** What a host may set about an embed's looks; everything else about it comes from the data. */
export interface Presentation {
  readonly lang: Lang;
  readonly theme: (typeof themes)[number];
  /**
   * Colour of the rule above the headline and of the lines below links, as six hex digits; null keeps the ink's. It is
   * used on grounds to which it has a contrast of 3:1 (WCAG 2.2, 1.4.11) and refused where it has that to none.
   */
  readonly accent: string | null;
  readonly transparent: boolean;
  readonly font: (typeof fonts)[number];
  /** Without headline and measure, for hosts that write their own; notes, sources and table stay. */
  readonly plain: boolean;
}

/** The default presentation, in English until a language is requested. */
export const standardPresentation: Presentation = {
  lang: "en",
  theme: "auto",
  accent: null,
  transparent: false,
  font: "system",
  plain: false,
};

/** The names of the parameters of a presentation; no column of a dataset may be called so. */
export const presentationNames = ["lang", "theme", "accent", "bg", "font", "plain"] as const;

/** The values that a parameter of the presentation takes, as reported to a person who used another. */
export const presentationValues: Readonly<Record<(typeof presentationNames)[number], string>> = {
  lang: "ko or en",
  theme: "auto, light or dark",
  accent: "six hex digits of a colour with a contrast of 3:1 to the ground",
  bg: "paper or transparent",
  font: "system or serif",
  plain: "1 or 0",
};

/**
 * Reads the presentation out of an address. A value that is not on its list counts as absent, so that an embed
 * always shows something; `refused` names those for callers that answer with an error.
 */
export function readPresentation(parameters: URLSearchParams): Presentation & { readonly refused: readonly string[] } {
  const refused: string[] = [];
  const read = <T>(name: string, usable: (value: string) => T | undefined, standard: T): T => {
    const value = parameters.get(name);
    if (value === null) return standard;
    const found = usable(value);
    if (found === undefined) refused.push(name);
    return found ?? standard;
  };
  const theme = read("theme", (value) => themes.find((each) => each === value), "auto");
  return {
    lang: read("lang", (value) => (isLang(value) ? value : undefined), "en"),
    theme,
    accent: read<string | null>("accent", (value) => visibleAccent(value, theme), null),
    transparent: read("bg", (value) => ({ paper: false, transparent: true })[value], false),
    font: read("font", (value) => fonts.find((font) => font === value), "system"),
    plain: read("plain", (value) => ({ "0": false, "1": true })[value], false),
    refused,
  };
}

/** The parameters of a presentation, without defaults but always with the language, in a fixed order. */
export function presentationParameters(presentation: Presentation): URLSearchParams {
  const { lang, theme, accent, transparent, font, plain } = presentation;
  const parameters = new URLSearchParams({ lang });
  if (theme !== "auto") parameters.set("theme", theme);
  if (accent !== null) parameters.set("accent", accent);
  if (transparent) parameters.set("bg", "transparent");
  if (font !== "system") parameters.set("font", font);
  if (plain) parameters.set("plain", "1");
  return parameters;
}

/** The colour, if it can be seen on the ground of a theme in which the embed is shown. */
function visibleAccent(text: string, theme: Presentation["theme"]): string | undefined {
  const accent = sixDigits(text);
  if (accent === undefined) return undefined;
  const grounds = theme === "auto" ? (["light", "dark"] as const) : [theme];
  return grounds.some((ground) => isVisible(accent, ground)) ? accent : undefined;
}

function sixDigits(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return digits.length === 6 ? digits.toLowerCase() : digits.toLowerCase().replace(/./g, "$&$&");
}
