import type { chronology as English } from "./words.en";

/** 사건 시간표 차트의 말. */
export const chronology: typeof English = {
  busy: (count, from, busy, first, last) =>
    `${from} 이후 사건 ${count}건 중 ${busy}건이 ${first === last ? first : `${first}~${last}`}년에 몰렸다`,
  even: (count, from, title, date) => `${from} 이후 사건 ${count}건, 가장 최근은 ${date} ‘${title}’`,
  one: (title, date) => `${title}, ${date}`,
  nothing: "보여 줄 사건이 없다",
  measure: (from, to) => `사건이 일어난 때와 관련된 진영, ${from}부터 ${to}까지.`,
  alt: (counts, first, named, last) =>
    `진영별 줄과, 양쪽에 걸치거나 어느 쪽도 아닌 사건의 줄로 나눈 시간표: ${counts}. 첫 사건: ${first}.${
      named.length === 0 ? "" : ` 이름을 적은 사건: ${named.join("; ")}.`
    } 가장 최근 사건: ${last}.`,
  side: (label, count) => `${label} ${count}건`,
  event: (date, title) => `${date}, ${title}`,
  coarse: (count) => `날짜가 하루까지 알려지지 않은 ${count}건은 가능한 날 전체에 걸친 기간으로 그렸다.`,
  narrowed: (from, to, count, all) =>
    `빗금 두 개로 끊은 ${from}~${to}년은 사건이 ${all}건 중 ${count}건뿐이어서 간격을 좁혀 그렸다.`,
  chosen: "그림에는 편집자가 고른 전환점을 먼저 적고, 자리가 남으면 두 진영을 고르게 출처가 많은 사건부터 적었다.",
  labels:
    "그림에는 첫 사건과 최근 사건, 대표 금액과 관련된 사건을 먼저 적고, 자리가 남으면 두 진영을 고르게 출처가 많은 사건부터 적었다.",
  dates: { span: "월·연도·기간까지만 알려짐", uncertain: "대략적이거나 불확실한 날짜" },
  columns: { event: "사건", date: "날짜", side: "진영", category: "분류" },
};
