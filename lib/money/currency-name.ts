import type { Lang } from "@/lib/text/lang";
import { currencies } from "./currencies";

/** English names that have no plural. */
const invariable: readonly string[] = ["won", "yen", "yuan"];

/**
 * The name of a currency (ISO 4217) in which amounts are given, as captions use it: "US dollars", "미국 달러". The code
 * itself where it is none.
 */
export function currencyName(code: string, lang: Lang): string {
  // A Korean reader's own currency needs no country.
  if (lang === "ko" && code === "KRW") return "원";
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const format = new Intl.NumberFormat(lang, { style: "currency", currency: code, currencyDisplay: "name" });
  return format.formatToParts(2).find(({ type }) => type === "currency")?.value ?? code;
}

/** The short name of one unit of a currency (ISO 4217), or in English of several: "dollar", "dollars", "원". */
export function currencyUnit(code: string, lang: Lang, isSeveral = false): string {
  const name = currencies.get(code)?.[lang];
  if (name === undefined || lang === "ko" || !isSeveral || invariable.includes(name)) return name ?? code;
  return `${name}s`;
}
