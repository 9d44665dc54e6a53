import type { confidences } from "@/lib/datasets/declare";
import type { Pair } from "@/lib/text/lang";
import type { SourceKind } from "@/lib/text/source-kind";

export type Confidence = (typeof confidences)[number];

/** What decides how much a source supports: its kind, and whose report it is. */
export interface SupportingSource {
  readonly kind: SourceKind;
  /** The name of its origin, or of its publisher where it has no other. */
  readonly origin: string;
  /** Whether the origin is another's and is named. */
  readonly namesOrigin: boolean;
}

/** What each confidence needs, as messages word it. */
export const needs: Readonly<Record<Confidence, Pair>> = {
  high: {
    en: "a primary source, or agency or own reports of two origins",
    ko: "1차 자료(primary), 또는 원출처가 다른 agency·reporting 출처 둘",
  },
  medium: {
    en: "a primary source, a report, a copy of one, a summary that names its origin, or summaries of two origins",
    ko: "1차 자료, 보도, 그 재게재, 원출처를 밝힌 요약 가운데 하나, 또는 원출처가 다른 요약 둘",
  },
  low: { en: "a source", ko: "출처 하나" },
};

/** The highest confidence that a row may have by its sources. */
export function supportOf(sources: readonly SupportingSource[]): Confidence {
  const originsOf = (...kinds: SourceKind[]) =>
    new Set(sources.filter(({ kind }) => kinds.includes(kind)).map(({ origin }) => origin.trim().toLowerCase()));
  if (originsOf("primary").size > 0 || originsOf("agency", "reporting").size > 1) return "high";
  if (originsOf("agency", "reporting", "copy").size > 0 || originsOf("summary").size > 1) return "medium";
  return sources.some(({ namesOrigin }) => namesOrigin) ? "medium" : "low";
}
