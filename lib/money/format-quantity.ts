import type { Lang } from "@/lib/text/lang";
import { koreanNumber } from "./format-money";
import { formatNumber } from "./format-number";

/** From here on Korean papers write numbers in 만, 억 and 조. */
const firstMyriad = 10_000;

/**
 * A number that is no money with its unit, as papers of the language print it: "704,000 won", "70만4000원", "38.47%",
 * "7 GW". Korean whole numbers from 10,000 are in 만, 억 and 조; units that begin with a Hangul letter or a percent sign
 * stand close to their number.
 */
export function formatQuantity(value: number, unit: string, lang: Lang): string {
  const number = quantityNumber(value, lang);
  return /^[%‰\p{Script=Hangul}]/u.test(unit) ? number + unit : `${number} ${unit}`;
}

function quantityNumber(value: number, lang: Lang): string {
  if (lang === "en" || !Number.isSafeInteger(value) || Math.abs(value) < firstMyriad) return formatNumber(value, lang);
  return (value < 0 ? "-" : "") + koreanNumber(String(Math.abs(value)));
}
