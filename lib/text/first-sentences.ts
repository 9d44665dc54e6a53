import type { Lang } from "./lang";

/** The first sentences of a text, by the language's rules, so that a decimal point ends none. */
export function firstSentences(text: string, lang: Lang, count = 1): string {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
  return sentences
    .slice(0, count)
    .map(({ segment }) => segment)
    .join("")
    .trim();
}
