import { compareText } from "@/lib/text/compare-text";
import { confidenceLabel } from "@/lib/text/confidence";
import type { Lang } from "@/lib/text/lang";

interface Limits {
  readonly speaker: string | null;
  readonly changed: boolean;
  /** As of when the position was held, formatted. */
  readonly date: string;
  readonly confidence: string;
}

/**
 * What is to be known of a position, formatted: who said it unless the side itself, as of when it was held, whether it
 * departs from an earlier one, and its confidence unless that is high.
 */
export function stanceLimits({ speaker, date, changed, confidence }: Limits, lang: Lang): readonly string[] {
  const text = compareText[lang];
  return [
    ...(speaker === null ? [] : [text.by(speaker)]),
    text.asOf(date),
    ...(changed ? [text.changed] : []),
    ...(confidence === "high" ? [] : [text.low(confidenceLabel(confidence, lang))]),
  ];
}
