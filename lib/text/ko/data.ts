import type { data as English } from "../en/data";

/** 데이터 페이지의 말. */
export const data: typeof English = {
  rows: (count) => `${count}행`,
  browse: "표로 보기",
  csv: "CSV",
  excel: "엑셀용 CSV",
  json: "JSON",
  columns: (count) => `열 ${count}개`,
  column: "열",
  type: "형식",
  meaning: "뜻",
  required: "항상 있음",
  api: "API",
  apiIntro: "데이터셋마다 변하지 않는 주소가 있다. 누구에게나 같은 답을 주며 열쇠가 필요 없다.",
  edition: "현재 판",
  example: "예",
  grammar: "요청하는 법",
  grammarRows: [
    ["status=rejected", "열의 값이 같은 행. 같은 열을 되풀이하면 ‘또는’, 여러 열은 ‘그리고’"],
    ["amount__gte=1000000000", "비교: not, contains, gt, gte, lt, lte, in, before, after, during, isblank, notblank"],
    ["date__during=2025", "날짜는 기간으로 비교한다"],
    ["_q=글", "두 언어에서 찾기"],
    ["_sort=-amount,date", "순서. 빼기표는 내림차순"],
    ["_size=50", "한 번에 받을 행 수. 1000까지 또는 max. 다음 쪽은 연결돼 있다"],
    ["_labels=ko", "열 이름과 고정 목록의 낱말을 한국어나 영어로"],
    ["_bom=1", "엑셀에서 한글이 깨지지 않는 CSV"],
  ],
  address: "주소",
  answers: "답하는 것",
  parameter: "매개변수",
  effect: "하는 일",
};
