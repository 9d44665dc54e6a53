import type { overview as English } from "../en/overview";

/** 개요의 문구. */
export const overview: typeof English = {
  newest: "최근 사건",
  allEvents: (count) => `사건 ${count}건 모두 보기`,
  waysIn: "데이터로 보기",
  more: (title) => `더 보기: ${title}`,
  sources: (count) => `출처 ${count}건`,
  figures: "대표 금액",
  share: "이 장들을 공유하거나 삽입하기",
};
