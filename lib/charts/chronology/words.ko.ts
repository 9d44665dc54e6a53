import type { chronology as English } from "./words.en";

/** 사건 시간표 차트의 말. */
export const chronology: typeof English = {
  finding: (count, from, busiest, max) => {
    if (max === count) return `${from} 이후 사건 ${count}건, 모두 ${busiest.join()}의 일`;
    const each = busiest.length > 1 ? "각각 " : "";
    return `${from} 이후 사건 ${count}건, ${busiest.join("과 ")}이 ${each}${max}건으로 가장 많다`;
  },
  one: (title, date) => `${title}, ${date}`,
  nothing: "보여 줄 사건이 없다",
  measure: (from, to) => `사건이 일어난 때와 관련된 진영, ${from}부터 ${to}까지.`,
  alt: (counts, first, last) =>
    `진영별 줄과, 양쪽에 걸치거나 어느 쪽도 아닌 사건의 줄로 나눈 시간표: ${counts}. 첫 사건: ${first}. 가장 최근 사건: ${last}.`,
  side: (label, count) => `${label} ${count}건`,
  event: (date, title) => `${date}, ${title}`,
  coarse: (count) => `날짜가 하루까지 알려지지 않은 ${count}건은 가능한 날 전체에 걸친 기간으로 그렸다.`,
  labels:
    "그림에는 첫 사건과 최근 사건, 대표 금액과 관련된 사건을 먼저 적고, 자리가 남으면 두 진영을 고르게 출처가 많은 사건부터 적었다.",
  dates: { span: "월·연도·기간까지만 알려짐", uncertain: "대략적이거나 불확실한 날짜" },
  columns: { event: "사건", date: "날짜", side: "진영", category: "분류" },
};
