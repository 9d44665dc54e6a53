import type { sources as English } from "../en/sources";

/** 출처 페이지의 문구. */
export const sources: typeof English = {
  list: "모든 출처",
  order: "순서",
  newest: "최신순",
  oldest: "오래된 순",
  publisher: "매체순",
  kind: "종류순",
  supporting: "뒷받침하는 행이 많은 순",
  supports: (count) => `행 ${count}개를 뒷받침`,
  unused: "인용한 행 없음",
  noAddress: "주소 미상",
  rows: (count) => `행 ${count}개`,
};
