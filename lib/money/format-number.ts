import type { Lang } from "@/lib/text/lang";

const formats: Readonly<Record<Lang, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 }),
  ko: new Intl.NumberFormat("ko-KR", { maximumFractionDigits: 4 }),
};

/** A number that is no money, with group marks: `1,200`. */
export function formatNumber(value: number, lang: Lang): string {
  return formats[lang].format(value);
}
