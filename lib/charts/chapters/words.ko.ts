import type { chapters as English } from "./words.en";

/** 장의 말. */
export const chapters: typeof English = {
  alt: (headings) => `장 ${headings.length}개로 보는 이야기: ${headings.join(" / ")}.`,
  columns: { heading: "장", text: "글", chart: "차트" },
};
