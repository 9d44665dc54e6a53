import type { tableTools as English } from "../en/table-tools";

/** 표 위에 있는 도구의 문구. */
export const tableTools: typeof English = {
  chosen: "적용된 조건",
  remove: (filter) => `조건 빼기: ${filter}`,
  year: (column) => `${column}(연도)`,
  years: {
    from: "시작",
    to: "끝",
    range: (from, to) => (from === to ? `${from}년` : `${from}년부터 ${to}년까지`),
    one: (year, count) => `${year}년 ${count}행`,
    bars: (years) => `연도별 행 수. ${years.join(", ")}`,
    hint: "막대 위를 끌거나 연도를 입력한다",
  },
  sort: {
    title: "정렬",
    keys: "정렬 기준",
    ascending: "오름차순",
    descending: "내림차순",
    turn: (column, way) => `${column} ${way}, 순서 뒤집기`,
    remove: (column) => `${column} 기준 빼기`,
    thenBy: "다음 기준",
    reset: "기본 순서",
    rank: (rank) => `정렬 기준 ${rank}`,
    hint: "Shift 키를 누른 채 머리글을 누르면 정렬 기준이 더해진다.",
  },
  columns: {
    title: "열",
    show: "표시할 열과 순서",
    up: (column) => `${column} 앞으로`,
    down: (column) => `${column} 뒤로`,
    pin: (column) => `${column} 왼쪽에 고정`,
    unpin: (column) => `${column} 고정 풀기`,
    reset: "기본 열",
    hidden: "숨은 열",
  },
  view: {
    label: "표 보기",
    compact: "촘촘히",
    grid: "격자",
    money: (currency) => `${currency} 병기`,
  },
  rate: (rate, counted, one) => `1${one}당 ${rate}${counted}`,
  atRate: (rate, month) => `${rate}, ${month}`,
  downloads: {
    label: "내려받기",
    formats: { xlsx: "XLSX", ndjson: "NDJSON", json: "JSON" },
    hint: "금액에는 성격과 통화가 함께 담긴다. XLSX와 엑셀용 CSV에는 날짜마다 실제 날짜 열이 붙는다.",
  },
  grid: {
    copy: "복사",
    copied: (rows, columns) => `${rows}행 ${columns}열을 복사했다.`,
    refused: "브라우저가 복사를 막았다. 셀을 고르고 Ctrl+C를 눌러 달라.",
    hint: "화살표 키로 이동하고 Shift 키와 함께 눌러 고른다. Enter 키로 셀에 들어가고 Esc 키로 나온다. Ctrl+C로 복사한다.",
  },
  pages: {
    label: "더 많은 행",
    shown: (from, to, total) => `${total}행 중 ${from}~${to}행`,
    first: "첫 행",
    next: "다음 행",
  },
};
