import type { sourceDates as English } from "../en/source-dates";

/** 연도별 출처 차트의 말. */
export const sourceDates: typeof English = {
  finding: (count, year, inYear) => `출처 ${count}건 가운데 ${inYear}건이 ${year}년에 나왔다`,
  nothing: "맞는 출처가 없다",
  measure: "게재 연도별 출처 수.",
  count: (count) => `${count}건`,
  alt: (parts) => `연도별 출처 수를 나타낸 막대 차트: ${parts}.`,
  columns: { year: "연도", count: "출처" },
};
