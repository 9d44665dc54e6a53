import type { Lang, Pair } from "./lang";

const labels: Readonly<Record<string, Pair>> = {
  high: { en: "High", ko: "높음" },
  medium: { en: "Medium", ko: "보통" },
  low: { en: "Low", ko: "낮음" },
  solid: { en: "Solid", ko: "채움" },
  partial: { en: "Hatched", ko: "빗금" },
  hollow: { en: "Hollow", ko: "비움" },
  crossed: { en: "Struck through", ko: "가운뎃줄" },
};

/** The label of a confidence, or of the form of a mark; any other word as it is. */
export function confidenceLabel(word: string, lang: Lang): string {
  return labels[word]?.[lang] ?? word;
}
