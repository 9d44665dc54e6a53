import type { Lang } from "./lang";

/**
 * Pairs the texts of one subject in both languages, so that readers of a language are one index away.
 *
 * @param en the English texts, whose type the Korean ones share
 * @param ko the Korean texts
 * @returns the texts by language
 */
export function perLang<Texts>(en: Texts, ko: NoInfer<Texts>): Readonly<Record<Lang, Texts>> {
  return { en, ko };
}
