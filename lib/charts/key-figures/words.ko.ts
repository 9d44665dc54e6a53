import type { keyFigures as English } from "./words.en";

/** 핵심 수치 차트의 말. */
export const keyFigures: typeof English = {
  pair: (label, halves) => `${label}: ${halves.join(", ")}`,
  widest: (label, halves) => `비율로 보아 두 쪽의 차이가 가장 벌어진 것은 ‘${label}’: ${halves.join(", ")}`,
  nothing: "알려진 핵심 수치가 없다",
  measure: (currency) =>
    `단위 ${currency}. 한 쌍의 두 막대는 눈금이 같고 쌍끼리는 다르다. 빈 막대는 제안·계획 또는 ‘최대’, 가운데 줄을 그은 막대는 거부·철회·이견.`,
  half: (label, side) => `${label}, ${side}`,
  noBar: (reason) => `막대 없음: ${reason}`,
  mark: (label, side, amount, detail) => `${label}, ${side} ${amount}(${detail})`,
  columns: { figure: "수치", side: "진영", amount: "금액", name: "대상", detail: "날짜와 상태" },
};
