import type { sourceKinds as English } from "./words.en";

/** 출처의 종류와 수치의 근거를 나타낸 차트의 말. */
export const sourceKinds: typeof English = {
  finding: (weakest, figures) => {
    if (figures === 0) return "이 출처들을 근거로 든 수치는 없다";
    if (weakest === 0 && figures === 1) return "여기 나온 수치 하나는 문서나 보도에 근거한다";
    if (weakest === 0) return `여기 나온 수치 ${figures}개는 모두 문서나 보도에 근거한다`;
    return `수치 ${figures}개 중 ${weakest}개는 재게재나 요약만이 근거다`;
  },
  nothing: "보여 줄 출처가 없다",
  measure:
    "종류별 출처, 그리고 근거가 된 출처 가운데 가장 나은 종류로 나눈 수치. 비율을 견줄 수 있게 막대 길이를 같게 했고 막대 안의 수는 건수다. 수치는 확정·보도 같은 성격을 함께 적은 금액과 값이다.",
  row: (label, all, parts) => `${label} ${all}: ${parts.join(", ")}`,
  alt: (rows) => `출처의 종류로 나눈 막대 차트. ${rows.join(". ")}.`,
  allSources: "모든 출처",
  allFigures: "모든 수치",
  sources: (count) => `출처 ${count}건`,
  figures: (count) => `수치 ${count}개`,
  columns: { what: "대상", count: "수" },
};
