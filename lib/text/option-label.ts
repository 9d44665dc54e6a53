import type { Lang, Pair } from "./lang";

/** Labels of the view options and their values. */
const labels: Readonly<Record<string, Pair>> = {
  scale: { en: "Scale", ko: "눈금" },
  linear: { en: "Linear scale", ko: "선형 눈금" },
  log: { en: "Logarithmic scale", ko: "로그 눈금" },
  zoom: { en: "Period", ko: "기간" },
  all: { en: "All years", ko: "전체 기간" },
};

/** The label of a view option or of one of its values; a year stands for itself. */
export function optionLabel(name: string, lang: Lang): string {
  return labels[name]?.[lang] ?? name;
}
