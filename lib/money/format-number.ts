import type { Lang } from "@/lib/text/lang";

/** Made when they are used: each takes a phone some ms, and a page needs one. */
const formats = new Map<Lang, Intl.NumberFormat>();

/** A number that is no money, with group marks: `1,200`. */
export function formatNumber(value: number, lang: Lang): string {
  const format = formats.get(lang) ?? new Intl.NumberFormat(lang, { maximumFractionDigits: 4 });
  formats.set(lang, format);
  return format.format(value);
}
