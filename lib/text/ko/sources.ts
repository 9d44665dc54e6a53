import type { sources as English } from "../en/sources";

/** 출처 페이지의 문구. */
export const sources: typeof English = {
  list: "모든 출처",
  weakest: "재게재나 요약만이 근거인 수치",
  weakestIntro:
    "문서나 통신·제휴 기사, 자체 보도를 찾지 못한 수치를 어느 진영의 것인지에 따라 나눠 적는다. 수치를 누르면 카드가 나온다.",
  order: "순서",
  newest: "최신순",
  oldest: "오래된 순",
  publisher: "매체순",
  kind: "종류순",
  kinds: "종류의 뜻",
  confidence:
    "확실성은 출처의 종류에서 정해진다. 높음은 1차 자료가 있거나, 원출처가 다른 통신·제휴 기사나 자체 보도가 둘 이상일 때다. 보통은 보도 한 건이나 그 재게재, 원출처를 밝힌 요약 한 건, 또는 원출처가 다른 요약 둘이 있을 때다. 낮음은 근거가 그보다 약할 때다. 한 항목의 확실성은 그 안에서 가장 덜 확실한 수치를 따른다.",
  supporting: "뒷받침하는 행이 많은 순",
  supports: (count) => `행 ${count}개를 뒷받침`,
  unused: "인용한 행 없음",
  noAddress: "주소 미상",
  rows: (count) => `행 ${count}개`,
};
