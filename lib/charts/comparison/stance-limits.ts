import { compareText } from "@/lib/text/compare-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";

interface Limits {
  /** As of when the position was held, formatted. */
  readonly date: string;
  readonly confidence: string;
}

/** What limits a position, formatted: as of when it was held, and its confidence unless that is high. */
export function stanceLimits({ date, confidence }: Limits, lang: Lang): readonly string[] {
  const text = compareText[lang];
  return [text.asOf(date), ...(confidence === "high" ? [] : [text.low(confidenceLabel(confidence, lang))])];
}
