import type { sourceDates as English } from "./words.en";

/** 연도별 출처 차트의 말. */
export const sourceDates: typeof English = {
  finding: (count, years, max) => {
    if (max === count) return `출처 ${count}건 모두 ${years.join()}년에 게재`;
    if (years.length === 1) return `출처 ${count}건 가운데 ${years.join()}년 게재가 ${max}건으로 가장 많다`;
    return `출처 ${count}건 가운데 ${years.join("년과 ")}년 게재가 ${max}건씩으로 가장 많다`;
  },
  nothing: "보여 줄 출처가 없다",
  measure: "게재 연도와 종류별 출처 수. 월이나 연도까지만 알려진 날짜는 그 연도에 넣었다.",
  year: (year, count) => `${year}년 ${count}건`,
  alt: (years) => `게재 연도별 출처 수를 오래된 순서로 나타낸 막대 차트. ${years}.`,
  coarse: (count) => `${count}건은 게재일이 두 해 이상에 걸칠 수 있어 앞 연도에 넣었다.`,
  and: "·",
  columns: { year: "연도", count: "출처" },
};
