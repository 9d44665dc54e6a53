import type { overview as English } from "../en/overview";

/** 개요의 말. */
export const overview: typeof English = {
  newest: "최근 사건",
  allEvents: (count) => `사건 ${count}건 모두 보기`,
  waysIn: "데이터가 보여 주는 것",
  sides: "두 쪽",
};
