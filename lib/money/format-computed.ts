import type { Lang } from "@/lib/text/lang";
import type { EnglishUnit } from "./english-unit";
import { formatMoney, formatQualifier, withQualifier } from "./format-money";
import type { Money } from "./money";

/** More digits would claim more precision than a rounded amount and a month's average rate have. */
const readableDigits = 4;

/**
 * A computed amount as readers see it: rounded to four digits and called "about", behind the qualifier of the amount
 * that it was computed from: "about $140.7 billion", "up to about ₩728 trillion". `unit` is that of English amounts
 * which are read beside it.
 */
export function formatComputed({ amount, currency, qualifier }: Money, lang: Lang, unit?: EnglishUnit): string {
  const rounded = formatMoney(
    { amount: Number(amount.toPrecision(readableDigits)), currency, qualifier: "exact" },
    lang,
    { unit },
  );
  const about = `${formatQualifier("about", lang)} ${rounded}`;
  return withQualifier(about, qualifier === "about" ? "exact" : qualifier, lang);
}
