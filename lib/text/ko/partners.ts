import type { partners as English } from "../en/partners";

/** 참여사와 부지 페이지의 문구. */
export const partners: typeof English = {
  list: "참여사별로 맡은 일",
  count: (count) => `${count}곳`,
  since: (date) => (date.endsWith("부터") ? date : `${date}부터`),
  undated: "시점 미상",
  confidence: (label) => `확실성: ${label}`,
  note: (text) => `주석: ${text}`,
  table: "정렬할 수 있는 표로 보기",
  sites: "모든 부지",
};
