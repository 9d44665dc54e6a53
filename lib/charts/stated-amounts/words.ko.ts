import { josa } from "es-hangul";
import { currencyUnit } from "@/lib/money/currency-name";
import type { statedAmounts as English } from "./words.en";

/** 다른 통화로 적힌 금액 차트의 말. */
export const statedAmounts: typeof English = {
  fits: (count, percent) =>
    count === 1
      ? `확인할 수 있는 기사 속 금액 한 건은 그달 평균 환율과 ${percent} 안에서 맞는다`
      : `확인할 수 있는 기사 속 금액 ${count}건 모두 그달 평균 환율과 ${percent} 안에서 맞는다`,
  off: (deals, rest, percent) =>
    `${deals.join(" / ")}${rest === 0 ? "" : `, 나머지 ${rest}건은 ${percent} 안에서 맞는다`}`,
  offDeal: (deal, gap) => `기사의 환율이 그달 평균보다 ${gap}: ${deal}`,
  uncompared: (count) => `기사에 적힌 금액 ${count}건, 확인할 수 있는 것은 없다`,
  nothing: "다른 통화로 적힌 금액 가운데 보여 줄 것이 없다",
  measure: "다른 통화로 적힌 금액에서 되짚은 환율과 거래가 있던 달의 평균 환율. 둘을 잇는 선이 그 차이다.",
  average: "그달 평균",
  axis: (of, per) => `1${currencyUnit(per, "ko")}에 몇 ${currencyUnit(of, "ko")}`,
  tick: (rate) => String(rate),
  undisclosed: "금액 비공개",
  printed: (sum, publisher) => `${sum}, ${publisher} 표기`,
  rate: (rate, of, per) => `1${currencyUnit(per, "ko")}에 ${rate}${currencyUnit(of, "ko")}`,
  implied: (rate, rounded, of, per) => {
    const one = josa(`1${currencyUnit(per, "ko")}`, "을/를");
    return `${one} ${rounded ? "약 " : ""}${rate}${currencyUnit(of, "ko")}`;
  },
  above: (implied, percent) => `${josa(implied, "으로/로")} 환산한 셈으로, 그달 평균보다 ${percent} 높다`,
  below: (implied, percent) => `${josa(implied, "으로/로")} 환산한 셈으로, 그달 평균보다 ${percent} 낮다`,
  same: (implied) => `${josa(implied, "으로/로")} 환산한 셈으로, 그달 평균과 같다`,
  gap: (percent, sign) => (percent === "0%" ? percent : `${percent} ${sign < 0 ? "낮음" : "높음"}`),
  noComputed: (reason) => `계산하지 않음: ${reason}`,
  reasons: {
    amount: "금액 자체를 알 수 없음",
    currency: "금액과 같은 통화로 적음",
  },
  alt: (count, rows) => `거래 ${count}건마다 환율 한 쌍. ${rows}.`,
  columns: {
    deal: "거래",
    date: "날짜",
    amount: "금액",
    printed: "기사 표기 금액",
    by: "표기 출처",
    computed: "계산한 금액(끝자리까지)",
    implied: "환산한 셈이 되는 환율",
    rate: "그달 평균 환율",
    gap: "평균과의 차이",
  },
};
