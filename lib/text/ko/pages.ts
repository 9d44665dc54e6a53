import type { pages as English } from "../en/pages";

/** 따로 정하지 않은 이야기의 페이지 제목과 안내문. 개요는 이야기의 것을 쓴다. */
export const pages: typeof English = {
  deals: {
    title: "거래",
    standfirst: "모든 거래를 금액순으로 본다. 공개되지 않은 금액도 적되 0으로 세지 않는다.",
  },
  valuations: {
    title: "기업가치",
    standfirst: "기업의 가치가 언제 얼마로 평가됐는지 본다. 인수 제안 가격은 제안으로 표시하며 기업가치로 보지 않는다.",
  },
  series: {
    title: "수치 추이",
    standfirst: "누구의 무엇이 언제 얼마였는지 단위와 함께 본다. 값은 그 날짜의 것이며, 두 값 사이는 알려지지 않았다.",
  },
  partners: {
    title: "참여사",
    standfirst: "누가 어떤 역할로 언제부터 참여하는지 본다.",
  },
  chronology: {
    title: "연표",
    standfirst: "언제 무슨 일이 있었고 누구와 관련되는지 본다. 월이나 연도까지만 알려진 날짜는 기간으로 표시한다.",
  },
  compare: {
    title: "비교",
    standfirst: "두 쪽을 나란히 놓고 같은 주제를 같은 분량, 같은 순서로 본다. 모든 진술에 날짜와 출처가 있다.",
  },
  rulings: {
    title: "재판",
    standfirst: "사건별 서면과 결정. 무엇이 판단됐고 무엇이 판단되지 않았는지 본다.",
  },
  sources: {
    title: "출처",
    standfirst: "모든 출처와 각 출처가 뒷받침하는 내용.",
  },
  data: {
    title: "데이터",
    standfirst: "모든 데이터셋의 열과 내려받기, 주소.",
  },
};
