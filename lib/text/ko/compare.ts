import { josa } from "es-hangul";
import type { compare as English } from "../en/compare";

/** 비교의 말. */
export const compare: typeof English = {
  claims: "주장과 답, 결과",
  claimsIntro:
    "한쪽의 주장, 상대의 답, 기록으로 확인되는 결과를 날짜순으로 적는다. 각 진영의 말은 주장이든 답이든 그 진영의 열에 둔다.",
  asOf: (date) => `${date} 기준`,
  none: "확인한 자료에서 입장을 찾지 못했다.",
  claim: "주장",
  answer: "답",
  outcome: "확인된 결과",
  noAnswer: "확인한 자료에서 답을 찾지 못했다.",
  noOutcome: "확인한 자료에서 결과를 찾지 못했다.",
  disputed: "맞섬",
  disputedMeans: "한쪽의 주장에 다른 쪽이나 제3자가 답한 주제에는 ‘맞섬’ 표시가 있다.",
  low: (confidence) => `확실성: ${confidence}`,
  finding: (count, disputed, first, second) =>
    `주제 ${count}개에 대한 ${josa(first, "와/과")} ${second}의 입장. 이 가운데 ${disputed}개에서 한쪽의 주장에 답이 나왔다`,
  nothing: "보여 줄 입장이 없다",
  alt: (first, second, topics) => `왼쪽은 ${first}, 오른쪽은 ${second}의 입장을 적은 두 열. 주제: ${topics}.`,
  measure: "주제 순서대로 중립적으로 적은 입장. 날짜와 출처를 함께 적는다.",
  topic: "주제",
};
