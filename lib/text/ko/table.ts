import type { table as English } from "../en/table";

/** 정렬할 수 있는 표의 문구. */
export const table: typeof English = {
  search: "검색",
  searchHint: "낱말, 이름, 금액",
  apply: "적용",
  clear: "모두 지우기",
  headline: (label, count, total, counter) =>
    count === total ? `${label} 모두 ${total}${counter}` : `${label} ${total}${counter} 중 ${count}${counter}`,
  count: (count, total) => (count === total ? `${total}행` : `${total}행 중 ${count}행`),
  or: " 또는 ",
  blank: "비어 있음",
  none: "조건에 맞는 행이 없다. 조건을 줄여 보라.",
  nearest: "이 자료에서 가까운 낱말:",
  sortBy: (column) => `${column} 기준 정렬`,
  csvView: (count) => `CSV(현재 보기) · ${count}행`,
  csvAll: (count) => `CSV(전체) · ${count}행`,
  excel: "엑셀용 CSV",
  ownPage: "이 표를 별도 페이지에서 정렬하고 거르기",
  toldIn: (dataset, named) => `${dataset}: ${named}`,
  toldCount: (rows, count, counter) => `${rows}: ${count}${counter}`,
  toldMore: (first, more) => (more === 0 ? first : `${first} 외 ${more}건`),
  toldAll: (count) => `사실 ${count}건`,
  notGiven: "값 없음",
  undisclosed: "비공개",
  yes: "예",
  no: "아니요",
  region: (title) => `${title} 표`,
  notes: "주석",
  note: (number) => `주석 ${number}`,
  openSource: "링크 열기",
};
