import type { partners as English } from "../en/partners";

/** 참여사와 부지 페이지의 문구. */
export const partners: typeof English = {
  standfirst: (project) =>
    `${project}: 누가 어떤 역할로 언제부터 참여하는지, 어디에 짓는지 본다. 계획 용량은 완공된 용량이 아니다.`,
  list: "참여사별로 맡은 일",
  count: (count) => `${count}곳`,
  since: (date) => (date.endsWith("부터") ? date : `${date}부터`),
  undated: "시점 미상",
  confidence: (label) => `확실성: ${label}`,
  note: (text) => `주석: ${text}`,
  table: "정렬할 수 있는 표로 보기",
  sites: "모든 부지",
};
