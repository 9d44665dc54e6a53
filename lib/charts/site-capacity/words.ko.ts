import type { siteCapacity as English } from "./words.en";

/** 부지별 계획 용량 차트의 말. */
export const siteCapacity: typeof English = {
  finding: (count, running, largest, capacity) =>
    count === 1
      ? `용량이 알려진 부지는 1곳, ${running === 1 ? "일부라도 가동 중" : "아직 가동 전"}: ${largest}, ${capacity}`
      : `용량이 알려진 부지 ${count}곳 가운데 ${running === 0 ? "가동 중인 곳은 아직 없다" : `일부라도 가동 중인 곳은 ${running}곳`}. 가장 큰 계획은 ${largest}, ${capacity}`,
  nothing: "용량이 알려진 부지 가운데 보여 줄 곳이 없다",
  measure: "부지별 계획 용량, 단위 메가와트(MW). 일부만 가동 중인 곳도 막대는 계획 전체를 나타낸다.",
  unknown: (names) => `메가와트로 알려진 용량이 없어 그리지 않음: ${names.join(" / ")}.`,
  alt: (count, marks) => `부지 ${count}곳의 계획 용량을 큰 순서로 나타낸 막대 차트. ${marks.join("; ")}.`,
  mark: (name, capacity, status) => `${name} ${capacity}, ${status}`,
  statuses: (labels) => labels.join("·"),
  columns: {
    site: "부지",
    capacity: "계획 용량",
    country: "국가",
    status: "상태",
    statusNote: "상태 설명",
    announced: "발표",
  },
};
