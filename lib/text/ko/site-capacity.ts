import type { siteCapacity as English } from "../en/site-capacity";

/** 부지별 계획 용량 차트의 말. */
export const siteCapacity: typeof English = {
  finding: (count, largest, capacity) =>
    `용량이 알려진 부지 ${count}곳 가운데 계획이 가장 큰 곳은 ${largest}, ${capacity}`,
  nothing: "용량이 알려진 부지 가운데 맞는 곳이 없다",
  measure: "부지별 계획 용량, 단위 메가와트(MW). 채운 막대는 일부라도 가동 중, 빈 막대는 계획·공사 중·보류.",
  unknown: (names) => `용량이 공개되지 않아 그리지 않음: ${names}.`,
  mark: (name, capacity, status) => `${name} ${capacity}, ${status}`,
  solid: "일부라도 가동 중",
  hollow: "계획·공사 중·보류",
  columns: { site: "부지", capacity: "계획 용량", country: "국가", status: "상태", announced: "발표" },
};
