import type { Lang, Pair } from "./lang";

/** Labels of the view options and their values. */
const labels: Readonly<Record<string, Pair>> = {
  scale: { en: "Scale", ko: "눈금" },
  linear: { en: "Linear scale", ko: "선형 눈금" },
  log: { en: "Logarithmic scale", ko: "로그 눈금" },
  differences: { en: "Topics", ko: "주제" },
  "all-topics": { en: "All topics", ko: "모든 주제" },
  disputed: { en: "Differences only", ko: "맞서는 주제만" },
  order: { en: "Order of the sides", ko: "좌우 순서" },
  given: { en: "Given order", ko: "기본 순서" },
  swapped: { en: "Sides swapped", ko: "좌우 바꿈" },
  zoom: { en: "Period", ko: "기간" },
  all: { en: "All years", ko: "전체 기간" },
  "last-3-years": { en: "Last 3 years", ko: "최근 3년" },
  "last-2-years": { en: "Last 2 years", ko: "최근 2년" },
  "last-year": { en: "Last year", ko: "최근 1년" },
};

/** The label of a view option or of one of its values; a year is its own label. */
export function optionLabel(name: string, lang: Lang): string {
  return labels[name]?.[lang] ?? name;
}
