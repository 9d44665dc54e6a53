import type { compare as English } from "../en/compare";

/** 비교의 문구. */
export const compare: typeof English = {
  claims: "주장과 답, 결과",
  claimsIntro:
    "한쪽의 주장, 상대의 답, 기록으로 확인되는 결과를 날짜순으로 적는다. 각 진영의 말은 주장이든 답이든 그 진영의 열에 적는다.",
  by: (name) => `${name}의 말`,
  before: "앞서 밝힌 입장:",
  changed: "앞서 밝힌 입장과 다름",
  asOf: (date) => `${date} 기준`,
  none: "확인한 자료에서 입장을 찾지 못했다.",
  claim: "주장",
  answer: "답",
  outcome: "확인된 결과",
  noAnswer: "확인한 자료에서 답을 찾지 못했다.",
  noOutcome: "확인한 자료에서 결과를 찾지 못했다.",
  disputed: "맞섬",
  topics: "모든 주제",
  marks:
    "표식은 입장을 밝힌 때. 속이 찬 것은 가장 최근 입장, 속이 빈 것은 그 전의 입장이며 긴 표식은 날짜까지는 알려지지 않은 것.",
  heldOn: (name, dates) => `${name}: ${dates.join(", ")}`,
  noneOf: (name) => `${name}의 입장은 찾지 못했다`,
  answered: "답이 나온 주장",
  outcomes: "결과가 확인된 주장",
  partOf: (part, all) => `${all}건 중 ${part}건`,
  claimed: ({ count, answered, outcomes }) =>
    `주장 ${count}건: 답이 나온 것 ${answered}건, 결과가 확인된 것 ${outcomes}건`,
  noClaims: "기록된 주장 없음",
  sources: (count) => `출처 ${count}건`,
  low: (confidence) => `확실성: ${confidence}`,
};
