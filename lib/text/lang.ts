/** The two languages of every text, in the order in which they are listed. */
export const langs = ["ko", "en"] as const;

export type Lang = (typeof langs)[number];

/** One text in both languages. */
export type Pair = { readonly [L in Lang]: string };

/** Whether an unknown value, such as a path segment, is one of the languages. */
export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}
