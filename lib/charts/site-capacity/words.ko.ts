import type { siteCapacity as English } from "./words.en";

/** 부지별 계획 용량 차트의 말. */
export const siteCapacity: typeof English = {
  one: (site, runs) => `${site}, ${runs ? "일부라도 가동 중이다" : "아직 가동하지 않는다"}`,
  finding: (count, running) => {
    const sites = `용량이 알려진 부지 ${count}곳 가운데`;
    if (running.length === 0) return `${sites} 가동 중인 곳은 아직 없다`;
    if (running.length === 1) return `${sites} 일부라도 가동 중인 곳은 ${running[0]}뿐이다`;
    return `${sites} ${running.length}곳이 일부라도 가동 중이다: ${running.join(" / ")}`;
  },
  nothing: "용량이 알려진 부지 가운데 보여 줄 곳이 없다",
  measure: (unit) => `부지별 계획 용량${unit && `, 단위 ${unit}`}. 일부만 가동 중인 곳도 막대는 계획 전체를 나타낸다.`,
  unknown: (names) => `알려진 용량이 없어 그리지 않음: ${names.join(" / ")}.`,
  otherUnits: (unit, sites) => `차트의 단위(${unit})와 달라 그리지 않음: ${sites.join(" / ")}.`,
  sized: (name, capacity) => `${name} ${capacity}`,
  alt: (count, marks) => `부지 ${count}곳의 계획 용량을 큰 순서로 나타낸 막대 차트. ${marks.join("; ")}.`,
  mark: (name, capacity, status) => `${name} ${capacity}, ${status}`,
  running: (status, what) => `${status}: ${what}`,
  statuses: (labels) => labels.join("·"),
  whole: (statuses) => `${statuses}(막대는 계획 전체)`,
  columns: {
    site: "부지",
    capacity: "계획 용량",
    country: "국가",
    status: "상태",
    running: "가동 부분",
    statusNote: "상태 설명",
    announced: "발표",
  },
};
