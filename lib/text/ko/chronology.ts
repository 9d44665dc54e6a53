import type { chronology as English } from "../en/chronology";

/** 사건 목록의 문구. */
export const chronology: typeof English = {
  events: "모든 사건",
  order: "순서",
  oldest: "오래된 순",
  newest: "최신순",
  details: (sources) => `자세히, 출처 ${sources}건`,
  permalink: "이 사건 링크",
  deals: "거래",
  rulings: "서면과 결정",
  actors: "관련 인물·기관",
  sources: "출처",
  notes: "주석",
  confidence: "확실성",
  count: (count) => `사건 ${count}건`,
};
