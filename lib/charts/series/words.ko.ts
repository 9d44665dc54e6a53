import type { series as English } from "./words.en";

/** 수치 추이 차트의 말. */
export const series: typeof English = {
  finding: (measure, latest) => `${measure}, 마지막으로 알려진 값: ${latest.join(" / ")}`,
  latest: (name, value, date) => `${name} ${value}, ${date}`,
  title: (measure, unit) => `${measure}(${unit})`,
  nothing: "맞는 지표가 없다",
  measure: (titles) =>
    `${titles.join(" / ")}. 지표마다 축이 다르다. 가는 선은 밝혀진 값을 이을 뿐이며, 두 값 사이가 1년이 넘으면 잇지 않는다.`,
  alt: (panels) =>
    `${panels.length === 1 ? "지표 하나의 선 차트" : `지표 ${panels.length}개를 위아래로 놓은 선 차트`}. ${panels.join(" ")}`,
  panel: (title, lines) => `${title}: ${lines.join("; ")}.`,
  line: (name, count, first, last) => `${name}: 값 ${count}개, 첫 값 ${first}, 마지막 값 ${last}`,
  single: (name, value) => `${name}: ${value}`,
  dated: (value, date) => `${value}, ${date}`,
  raised: (measure) => `${measure}: 축이 0에서 시작하지 않는다.`,
  note: (measure, name, date, note) => `${measure}, ${name}, ${date}: ${note}`,
  exact: "확정",
  inexact: (words) => `확정 아님: ${words.join("·")}`,
  coarse: "날짜가 하루까지 알려지지 않음: 가능한 날 전체를 막대로",
  held: "그동안 줄곧 같은 값",
  columns: { measure: "지표", of: "대상", date: "날짜", value: "값", side: "진영", note: "비고" },
};
