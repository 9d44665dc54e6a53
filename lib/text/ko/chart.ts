import type { chart as English } from "../en/chart";

/** 차트를 둘러싼 틀의 문구. */
export const chart: typeof English = {
  notes: "주석",
  sources: "출처",
  moreSources: (count) => `외 ${count}건`,
  moreMarks: (count) => `외 ${count}건`,
  asOf: (date) => `${date} 기준 데이터`,
  table: "이 차트의 데이터를 표로 보기",
  actions: "이 차트",
  csv: "CSV",
  inWords: (label) => `${label}(글)`,
  image: "PNG",
  drawing: "SVG",
  link: "차트 페이지",
  embed: "삽입",
  options: "보기",
  empty: "보여 줄 데이터가 없다. 조건을 걸었다면 줄여 보라.",
  notDrawn: "지금은 그림을 만들지 못했다. 수치는 아래 표에 있으며, 페이지를 다시 불러오면 그림이 나온다.",
  selection: (rows) => `골라 보임: ${rows}.`,
  partial: "빗금 표식은 일부만 이루어진 것.",
  keys: "화살표 키로 표식 사이를 이동할 수 있다.",
  page: "이 차트가 실린 페이지",
  tableOf: (dataset) => `${dataset} 표`,
  allCharts: "모든 차트",
  list: {
    title: "차트",
    standfirst: "이 이야기의 모든 차트. 각각 주소와 데이터, 그림이 있다.",
    tables: "표",
  },
};
