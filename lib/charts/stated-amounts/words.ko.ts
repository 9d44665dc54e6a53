import { formatMoney } from "@/lib/money/format-money";
import type { statedAmounts as English } from "./words.en";

/** 다른 통화로 적힌 금액 차트의 말. */
export const statedAmounts: typeof English = {
  sums: (compared, all) => `기사에 적힌 금액${compared === all ? "" : " 중 확인할 수 있는"} ${compared}건`,
  finding: (sums, compared, off, percent) =>
    off === 0
      ? `${sums}${compared === 1 ? "은" : " 모두"} 그달 평균 환율로 계산한 금액과 ${percent} 이내 차이다`
      : `${sums} 가운데 ${off}건은 그달 평균과 ${percent} 넘게 차이 나는 환율로 환산됐다`,
  uncompared: (count) => `기사에 적힌 금액 ${count}건, 확인할 수 있는 것은 없다`,
  nothing: "다른 통화로 적힌 금액 가운데 보여 줄 것이 없다",
  measure:
    "굵은 막대는 출처가 달러가 아닌 통화로 적은 금액, 가는 막대는 거래가 있던 달의 평균 환율로 계산한 금액. 눈금은 쌍마다 따로이며 쌍끼리는 비교할 수 없다.",
  undisclosed: "달러 금액 비공개",
  printed: (publisher) => `${publisher} 표기`,
  computed: (month, rate) => `${month} 평균 환율(${rate})로 계산`,
  exact: (won) => formatMoney({ amount: won, currency: "KRW", qualifier: "exact" }, "ko"),
  number: (rate) => String(Number(rate.toFixed(4))),
  rate: (won) => `1달러에 ${won}원`,
  implied: (won, rounded) => `1달러를 ${rounded ? "약 " : ""}${won}원`,
  above: (implied, percent) => `${implied}으로 환산한 셈으로, 그달 평균보다 ${percent} 높다`,
  below: (implied, percent) => `${implied}으로 환산한 셈으로, 그달 평균보다 ${percent} 낮다`,
  same: (implied) => `${implied}으로 환산한 셈으로, 그달 평균과 같다`,
  gap: (percent, sign) => (percent === "0%" ? percent : `${percent} ${sign < 0 ? "낮음" : "높음"}`),
  reasons: {
    amount: "달러 금액을 알 수 없어 계산하지 않았다",
    currency: "적힌 통화의 환율이 없어 계산하지 않았다",
    date: "날짜가 월까지 알려지지 않아 계산하지 않았다",
    rate: "그달의 환율이 없어 계산하지 않았다",
  },
  solid: "완료",
  hollow: "제안·계획·이견·거부 또는 ‘최대’",
  alt: (count, rows) => `거래 ${count}건마다 막대 한 쌍. ${rows}.`,
  columns: {
    deal: "거래",
    date: "날짜",
    dollars: "금액",
    printed: "기사 표기 금액",
    by: "표기 출처",
    computed: "계산한 금액(원 단위까지)",
    implied: "환산에 쓰인 환율(1달러당 원)",
    rate: "그달 평균 환율(1달러당 원)",
    gap: "평균과의 차이",
  },
};
