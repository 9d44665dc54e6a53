import type { Lang } from "@/lib/text/lang";
import { type SourceKind, sourceKindTexts } from "@/lib/text/source-kind";

/** The kinds of sources as the chart tells them apart, nearest to the events first; copies and summaries are one. */
export const sourceGrades = ["primary", "agency", "reporting", "weakest"] as const;

export type SourceGrade = (typeof sourceGrades)[number];

/** The grade of a kind of source. */
export function gradeOf(kind: SourceKind): SourceGrade {
  return kind === "copy" || kind === "summary" ? "weakest" : kind;
}

/** The name of a grade in a language. */
export function gradeLabel(grade: SourceGrade, lang: Lang): string {
  if (grade !== "weakest") return sourceKindTexts[grade].label[lang];
  const [copy, summary] = [sourceKindTexts.copy.label[lang], sourceKindTexts.summary.label[lang]];
  return lang === "ko" ? `${copy}·${summary}` : `${copy} or ${summary.toLowerCase()}`;
}
