import type { dealSizes as English } from "./words.en";

/** 거래 규모 차트의 말. */
export const dealSizes: typeof English = {
  finding: (count, largest) => `금액이 알려진 ${count}건 가운데 가장 큰 것은 ${largest}`,
  nothing: "금액이 알려진 거래 가운데 보여 줄 것이 없다",
  measure: (scale) =>
    `거래별 금액(미국 달러, ${scale}). 채운 막대는 이루어진 거래, 빈 막대는 제안·계획·이견·거부 또는 ‘최대’ 금액.`,
  linear: "선형 눈금",
  log: "로그 눈금, 선 하나를 지날 때마다 10배",
  alt: (count, longest) => `거래 ${count}건의 금액을 큰 순서로 나타낸 막대 차트. ${longest}.`,
  mark: (title, amount, status) => `${title} ${amount}, ${status}`,
  solid: "완료",
  hollow: "제안·계획·이견·거부 또는 ‘최대’",
  undisclosed: (titles) => `금액이 공개되지 않아 그리지 않음: ${titles.join(" / ")}.`,
  parts: (titles) => `위의 더 큰 금액에 포함돼 따로 그리지 않음: ${titles.join(" / ")}.`,
  columns: { deal: "거래", date: "날짜", amount: "금액", side: "진영", status: "상태" },
};
