import { josa } from "es-hangul";
import type { valuations as English } from "./words.en";

/** 기업가치 차트의 말. */
export const valuations: typeof English = {
  finding: (latest) => latest.join(" / "),
  latest: (name, amount, date) => `${name}의 마지막으로 알려진 기업가치는 ${amount}, ${date}`,
  offerOf: (name, amount, date) => `${name} ${amount}, ${date}`,
  onlyOffers: (offers) => `보여 줄 기업가치가 없다. 제안 가격: ${offers.join(" / ")}`,
  nothing: "맞는 기업가치가 없다",
  unconverted: (count, currency) => `알려진 값 ${count}건 가운데 기준 통화(${currency})로 환산할 수 있는 것이 없다`,
  measure: (currency, scale) =>
    `기업별 가치(${currency}, ${scale}). 한 값은 다음 값이 알려질 때까지 이어지고, 선은 마지막으로 알려진 값에서 끝난다.`,
  linear: "선형 눈금",
  log: "로그 눈금, 같은 높이 차이는 같은 배율",
  alt: (count, from, to, lines) =>
    `${from}부터 ${to}까지 ${count}개 기업의 가치를 나타낸 계단형 선 차트. ${lines.map((line) => `${line}.`).join(" ")}`,
  line: (name, first, last) => `${name}: 첫 값 ${first}, 마지막 값 ${last}`,
  single: (name, value) => `${name}: ${value}`,
  dated: (amount, date) => `${amount}(${date})`,
  inexact: (words) => `확정 아님: ${words.join("·")}`,
  coarse: "날짜가 하루까지 알려지지 않음: 가능한 날 전체를 막대로",
  offer: "점선은 기업가치가 아닌 제안 가격",
  offered: (basis, amount) => `${basis}: ${amount}`,
  offerNote: (name, amount, date, basis) =>
    `${name}, ${date}: ${amount}, 제안으로 나온 가격(‘${basis}’)이다. 기업가치가 아니어서 선에 넣지 않았다.`,
  outcome: (deal, status) => `${deal}: ${status}.`,
  crossing: (above, below, date, isReported) =>
    `${date}부터 ${josa(above, "이/가")} ${below}보다 높다${isReported ? "(보도 기준)" : ""}`,
  crossingNote: (date, above, below) => `${date}부터 ${above}의 기업가치가 ${below}보다 높다.`,
  valued: (name, amount, date) => `${name}(${amount}, ${date})`,
  note: (name, date, note) => `${name}, ${date}: ${note}`,
  columns: { company: "기업", date: "날짜", valuation: "기업가치", basis: "근거", side: "진영" },
};
