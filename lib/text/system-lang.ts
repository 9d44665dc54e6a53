import type { Lang } from "./lang";

/** The language of whoever works at this machine: Korean where its locale (LC_ALL, LC_MESSAGES, LANG) is, else English. */
export function systemLang(locale = Intl.DateTimeFormat().resolvedOptions().locale): Lang {
  return /^ko\b/.test(locale) ? "ko" : "en";
}
