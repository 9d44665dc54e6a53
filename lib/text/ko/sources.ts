import type { sources as English } from "../en/sources";

/** 출처 페이지의 말. */
export const sources: typeof English = {
  list: "모든 출처",
  table: "출처를 표에서 찾고 거르고 정렬하기",
  supports: (count) => `항목 ${count}건을 뒷받침`,
  unused: "인용한 항목 없음",
};
