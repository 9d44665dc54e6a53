import type { keyFigures as English } from "./words.en";

/** 핵심 수치 차트의 말. */
export const keyFigures: typeof English = {
  finding: (count, label, halves) =>
    `핵심 수치 ${count}쌍 가운데 비율 차이가 가장 큰 것은 ‘${label}’(${halves.join(", ")})`,
  findingWithoutGap: (count) => `핵심 수치 ${count}쌍, 쌍마다 따로 눈금을 맞췄다`,
  nothing: "알려진 핵심 수치가 없다",
  measure: "미국 달러. 한 쌍의 두 막대는 눈금이 같고 쌍끼리는 다르다. 빈 막대는 제안·계획·거부 또는 ‘최대’.",
  mark: (label, side, amount, detail) => `${label}, ${side} ${amount}(${detail})`,
  columns: { figure: "수치", side: "진영", amount: "금액", name: "대상", detail: "날짜와 상태" },
};
