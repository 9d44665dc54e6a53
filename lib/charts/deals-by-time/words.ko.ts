import type { dealsByTime as English } from "./words.en";

/** 시기별 거래 차트의 말. */
export const dealsByTime: typeof English = {
  finding: (deal, date, until, larger) =>
    `${until}까지 가장 큰 금액은 ${deal}(${date}). 그 뒤 더 큰 금액이 ${larger}건 나왔다`,
  unsurpassed: (deal, date, sums) =>
    `${sums === 1 ? "금액 1건" : "처음 나온 금액이고 그 뒤 더 큰 금액은 없다"}: ${deal}(${date})`,
  named: (title, amount) => `${title}, ${amount}`,
  noSum: (count) => `시기별 금액 ${count}건, 서로 견줄 수 있는 금액은 없다`,
  nothing: "금액이 알려진 거래 가운데 보여 줄 것이 없다",
  measure: (currency, year) =>
    `표식 하나가 거래 하나다. 위로 갈수록 금액(${currency})이 크다. 로그 눈금으로, 선 하나를 지날 때마다 10배.${year === null ? "" : ` ${year}년 전은 좁혀 그렸다.`}`,
  digest: (year) => `가장 큰 금액들을 날짜에 놓았다.${year === null ? "" : ` ${year}년 전은 좁혀 그렸다.`}`,
  alt: (count, largest) => `거래 ${count}건을 날짜와 금액으로 나타낸 연표. 가장 큰 것: ${largest.join(" / ")}.`,
  mark: (title, amount, date, status) => `${title} ${amount}, ${date}, ${status}`,
  solid: "이루어짐",
  partial: "일부 이루어짐",
  hollow: "제안·약속했거나 진행 중 또는 ‘최대’",
  crossed: "거부·철회·각하 또는 이견",
  coarse: "날짜가 하루까지 알려지지 않음: 가능한 날 전체를 막대로",
  undisclosed: (titles) => `금액이 공개되지 않아 그리지 않음: ${titles.join(" / ")}.`,
  parts: (titles) => `더 큰 금액에 포함돼 따로 그리지 않음: ${titles.join(" / ")}.`,
  earlier: (rounds) => `같은 제안의 다음 차수가 대체해 그리지 않음: ${rounds.join(" / ")}.`,
  columns: { deal: "거래", date: "날짜", amount: "금액", side: "진영", status: "상태" },
};
