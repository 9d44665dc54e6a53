import { formatDate } from "@/lib/dates/format-date";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import type { RateGap } from "@/lib/money/comparable";
import type { Lang } from "@/lib/text/lang";
import { sumsText } from "@/lib/text/sums-text";

/** More names than these would hide what they explain. */
const maxNames = 6;

/** Names of rows, each once; of many the first ones, and how many more there are. */
export function formatNames(names: readonly string[], lang: Lang): string {
  const distinct = [...new Set(names)];
  return sumsText[lang].names(distinct.slice(0, maxNames), Math.max(distinct.length - maxNames, 0));
}

/** Why amounts cannot be converted, with the names of their rows, by month: "no rate for September 2024: First bid, Second bid". */
export function formatGaps(gaps: readonly { readonly name: string; readonly gap: RateGap }[], lang: Lang): string {
  const text = sumsText[lang];
  const months = [...new Set(gaps.flatMap(({ gap }) => (gap.reason === "rate" ? [gap.month] : [])))].sort();
  const named = (isOne: (gap: RateGap) => boolean) =>
    formatNames(
      gaps.flatMap(({ name, gap }) => (isOne(gap) ? [name] : [])),
      lang,
    );
  const undated = named(({ reason }) => reason === "date");
  return [
    ...months.map((month) =>
      text.noRate(
        formatDate(toEdtfDate(month), lang),
        named((gap) => gap.reason === "rate" && gap.month === month),
      ),
    ),
    ...(undated === "" ? [] : [text.noMonth(undated)]),
  ].join("; ");
}
