import type { headlineFigures as English } from "./words.en";

/** 이야기의 대표 금액 차트의 말. */
export const headlineFigures: typeof English = {
  each: (figures) => figures.join(" / "),
  labelled: (label, amount) => `${label} ${amount}`,
  amount: (text) => text,
  nothing: "알려진 대표 금액이 없다",
  measure:
    "밝혀진 그대로의 금액과 날짜, 상태. 속이 빈 표식은 제안·계획된 금액이거나 ‘최대’ 금액, 가운데 줄을 그은 표식은 거부·철회됐거나 이견이 있는 금액으로, 그만큼 지급됐다는 뜻이 아니다. 성격이 다를 수 있어 비율을 견주지 않는다.",
  undisclosed: (labels) => `금액이 공개되지 않아 싣지 않음: ${labels.join(" / ")}.`,
  mark: (label, amount, detail) => `${label} ${amount}(${detail}).`,
  columns: { figure: "금액", amount: "규모", detail: "날짜와 상태" },
};
