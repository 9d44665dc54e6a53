import type { dealSizes as English } from "./words.en";

/** 거래 규모 차트의 말. */
export const dealSizes: typeof English = {
  finding: (found, largest, bounds) =>
    `${countOf(found)}: ${largest}${bounds.length > 0 ? `. 더 높지만 상한·하한일 뿐인 것: ${bounds.join(" / ")}` : ""}`,
  named: (title, amount, status) => [title, amount, status].filter((part) => part !== null).join(", "),
  within: (label, container) => `${label}(‘${container}’에 포함)`,
  apart: (kinds, count, largest) => `${kinds.join("·")} ${count === 1 ? "1건" : `${count}건, 가장 큰 것`}: ${largest}`,
  onlyBounds: (known, bounds) =>
    `금액이 알려진 ${known}건 가운데 보여 줄 수 있는 것은 상한·하한뿐: ${bounds.join(" / ")}`,
  unconverted: (known, currency) => `금액이 알려진 ${known}건 가운데 기준 통화(${currency})로 환산할 수 있는 것이 없다`,
  nothing: "금액이 알려진 거래 가운데 보여 줄 것이 없다",
  measure: (currency, scale) =>
    `거래별 금액(${currency}, ${scale}). 채운 막대는 이루어진 것, 빈 막대는 제안·약속했거나 진행 중인 것 또는 ‘최대’ 금액, 가운데 줄을 그은 막대는 거부·철회·각하됐거나 이견이 있는 것.`,
  linear: "선형 눈금",
  log: "로그 눈금, 선 하나를 지날 때마다 10배",
  outcomes: { done: "이루어짐", open: "제안·약속했거나 진행 중", crossed: "거부·철회·이견" },
  count: (count) => `${count}건`,
  more: (count, largest) => `그 밖에 ${count}건, 가장 큰 것은 ${largest}`,
  listed: (count) => `더 작은 금액 ${count}건`,
  alt: (count, blocks) => `거래 ${count}건의 금액을 묶음마다 큰 순서로 나타낸 막대 차트. ${blocks.join(". ")}.`,
  block: (heading, count, marks) => `${heading} ${count}건: ${marks.join(" / ")}`,
  mark: (title, amount, status) => `${title} ${amount}, ${status}`,
  solid: "이루어짐",
  partial: "일부 이루어짐",
  hollow: "제안·약속했거나 진행 중 또는 ‘최대’",
  limit: "이루어졌으나 금액은 상한(‘최대’)",
  limited: (status) => `${status} · 금액은 상한`,
  crossed: "거부·철회·각하 또는 이견",
  undisclosed: (titles) => `금액이 공개되지 않아 그리지 않음: ${titles.join(" / ")}.`,
  earlierAmounts: "앞서",
  steps: (rounds) =>
    `같은 제안의 앞선 조건은 마지막 조건의 막대에 금으로 표시하고 따로 세지 않음: ${rounds.join(" / ")}.`,
  earlier: (rounds) => `같은 제안의 다음 차수가 대체해 그리지 않음: ${rounds.join(" / ")}.`,
  parts: (titles) => `위의 더 큰 금액에 포함돼 따로 그리지 않음: ${titles.join(" / ")}.`,
  columns: { deal: "거래", date: "날짜", amount: "금액", side: "진영", status: "상태", replacedBy: "대체한 조건" },
};

type Found = Parameters<typeof English.finding>[0];

function countOf({ done, judged, sums, all }: Found): string {
  const sum = all ? "금액" : "서로 비교할 수 있는 금액";
  if (judged === 1) return `${sum} 1건`;
  const subject =
    judged < sums ? `${all ? "가장 큰 금액" : `${sum} 가운데 가장 큰`} ${judged}건` : `${sum} ${judged}건`;
  if (done === 0) return `${subject} 중 이루어진 것은 없다. 가장 큰 것`;
  if (done === judged) return `${subject}이 모두 이루어졌다. 가장 큰 것`;
  return `${subject} 중 이루어진 것은 ${done}건${done === 1 ? "" : ", 그중 가장 큰 것"}`;
}
