import type { caseTimeline as English } from "../en/case-timeline";

/** 서면과 결정 시간표 차트의 말. */
export const caseTimeline: typeof English = {
  finding: (count, statuses) => `소송 ${count}건: ${statuses.join(", ")}`,
  status: (label, count) => `${label} ${count}건`,
  nothing: "맞는 서면이나 결정이 없다",
  measure: (count, decisions) =>
    `소송별·날짜별 ${count}건, 이 가운데 법원 판단 ${decisions}건. 선 위는 서면·심리·발표, 선 아래는 법원의 판단.`,
  kind: "소송마다 줄 하나로 나타낸 시간표.",
  alt: (title, status, count, from, to) =>
    count === 1 ? `${title}(${status}): ${from} 1건.` : `${title}(${status}): ${from}부터 ${to}까지 ${count}건.`,
  latest: (date, decided, open) => ` 가장 최근 판단, ${date}: ${decided} ${open}`.trimEnd(),
  open: (what) => `판단되지 않은 것: ${what}`,
  note: (date, text) => `${date}: ${text}`,
  coarse: (dates) => `월이나 연도까지만 알려져 기간으로 그린 날짜: ${dates}.`,
  unsure: (dates) => `어림하거나 불확실해 점선 테두리로 그린 날짜: ${dates}.`,
  labels: "그림에는 사건별 가장 최근 판단을 적고, 나머지는 자리가 있을 때 적었다.",
  keys: {
    hollow: "서면·심리·발표",
    solid: "법원의 판단",
    span: "월이나 연도까지만 알려진 날짜",
  },
  columns: {
    kind: "종류",
    date: "날짜",
    case: "소송",
    decided: "판단된 것",
    notDecided: "판단되지 않은 것",
    confidence: "확실성(높음이 아닌 경우)",
  },
};
