import { josa } from "es-hangul";
import type { headlineFigures as English } from "./words.en";

/** 이야기의 대표 금액 차트의 말. */
export const headlineFigures: typeof English = {
  finding: (smaller, larger, times) => `${josa(larger, "은/는")} ${smaller}의 약 ${times}배, 같은 눈금으로 본 두 금액`,
  amount: (text) => text,
  nothing: "알려진 대표 금액이 없다",
  measure: "미국 달러, 두 막대의 눈금은 같다. 빈 막대는 제안·거부·계획된 금액으로 지급된 돈이 아니다.",
  mark: (label, amount, detail) => `${label} ${amount}(${detail}).`,
  columns: { figure: "금액", amount: "규모", detail: "날짜와 상태" },
};
