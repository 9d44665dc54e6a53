import { isLang, type Lang } from "./lang";

/** The language that an `Accept-Language` header (RFC 9110 §12.5.4) prefers; English where it names neither. */
export function preferredLang(header: string | null): Lang {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [range = "", ...parameters] = wish.trim().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
    return { lang: range.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  for (const { lang, quality } of wishes) if (quality > 0 && isLang(lang)) return lang;
  return "en";
}
