import type { caseTimeline as English } from "./words.en";

/** 서면과 결정 시간표 차트의 말. */
export const caseTimeline: typeof English = {
  finding: (count, cases, decisions) =>
    `소송 ${cases}건의 서면과 결정 ${count}건, 이 가운데 ${decisions}건에서 법원의 판단이 나왔다`,
  nothing: "보여 줄 서면이나 결정이 없다",
  measure:
    "표식 하나가 서면·심리·결정 하나다. 채운 표식은 법원의 판단이 나온 것, 빈 표식은 서면·심리·발표. 막대는 월까지만 알려진 날짜.",
  alt: (title, status, count, from, to) => `${title}(${status}): ${from}부터 ${to}까지 ${count}건.`,
  columns: { date: "날짜", case: "소송", kind: "종류", decided: "판단된 것", notDecided: "판단되지 않은 것" },
};
