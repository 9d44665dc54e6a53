import type { data as English } from "../en/data";

/** 데이터 페이지의 문구. */
export const data: typeof English = {
  rows: (count) => `${count}행`,
  browse: "표로 보기",
  csv: "CSV",
  excel: "엑셀용 CSV",
  xlsx: "XLSX",
  ndjson: "NDJSON",
  json: "JSON",
  whole: "이야기 전체 ZIP",
  wholeNote: "모든 데이터셋의 CSV. 데이터 패키지 설명, 이용 조건, 인용 정보, 검사합을 담았다.",
  columns: (count) => `열 ${count}개`,
  required: "필수",
  api: "API",
  apiIntro: "데이터셋마다 바뀌지 않는 주소가 있다. 누구에게나 같은 응답을 보내며 인증 키가 필요 없다.",
  edition: "현재 판",
  example: "예",
  grammar: "쿼리 문법",
  grammarRows: (operators) => [
    ["status=rejected", "열의 값이 같은 행. 같은 열을 되풀이하면 ‘또는’, 서로 다른 열은 ‘그리고’"],
    ["amount__gte=1000000000", `비교: ${operators.join(", ")}`],
    ["date__during=2025", "날짜는 기간으로 비교한다"],
    [
      "_q=글",
      "두 언어에서 찾기. 행 어디에 있는 낱말이든, 초성이든, 어떻게 적은 금액이든 찾는다. 따옴표로 묶으면 그대로 찾는다",
    ],
    ["_sort=-amount,date", "정렬 순서. 빼기표는 내림차순"],
    ["_size=50", "한 번에 받을 행 수. 1000까지 또는 max. 응답에 다음 쪽 링크가 있다"],
    ["_col=id,amount", "보일 열과 그 순서. _nocol은 뺄 열"],
    ["_facet=side", "다른 조건을 적용했을 때 값별 행 수. 날짜는 연도별(JSON)"],
    ["_money=krw", "날짜가 있는 달러 금액에 원화를 병기. 환율과 그 달도 적는다"],
    ["_labels=ko", "열 이름과 고정 목록의 낱말을 한국어나 영어로"],
    ["_bom=1", "엑셀에서 한글이 깨지지 않는 CSV"],
  ],
};
