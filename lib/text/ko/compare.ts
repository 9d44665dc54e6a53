import type { compare as English } from "../en/compare";

/** 비교의 문구. */
export const compare: typeof English = {
  claims: "주장과 답, 결과",
  claimsIntro:
    "한쪽의 주장, 상대의 답, 기록으로 확인되는 결과를 날짜순으로 적는다. 각 진영의 말은 주장이든 답이든 그 진영의 열에 적는다.",
  asOf: (date) => `${date} 기준`,
  none: "확인한 자료에서 입장을 찾지 못했다.",
  claim: "주장",
  answer: "답",
  outcome: "확인된 결과",
  noAnswer: "확인한 자료에서 답을 찾지 못했다.",
  noOutcome: "확인한 자료에서 결과를 찾지 못했다.",
  disputed: "맞섬",
  low: (confidence) => `확실성: ${confidence}`,
};
