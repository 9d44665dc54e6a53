import type { Lang } from "@/lib/text/lang";

/** The address of a chart's answer in a language, if wanted of an edition. */
export function withLang(address: string, lang: Lang, edition?: string): string {
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}lang=${lang}${edition === undefined ? "" : `&_v_edition=${edition}`}`;
}
