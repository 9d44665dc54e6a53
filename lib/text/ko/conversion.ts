import type { conversion as English } from "../en/conversion";

/** 다른 통화로 환산한 금액과 환산할 수 없는 금액의 문구. */
export const conversion: typeof English = {
  converted: (amount) => `${amount}(환산)`,
  beside: (amount, converted) => `${amount}(환산 ${converted})`,
  rate: (number, currency) => `미국 1달러당 ${number}${currency}`,
  basis: (month, rates) => `${month} 평균 환율 ${rates.join(", ")}`,
  noMonth: "날짜가 월까지 알려지지 않음",
  tooSmall: "환산하면 반 단위에 못 미침",
  noRate: (currencies, month) => `${month}의 ${currencies.join("·")} 환율 없음`,
  leftOut: (currency, amounts) => `기준 통화(${currency})로 환산할 수 없어 그리지 않음: ${amounts.join(" / ")}.`,
  because: (name, amount, reason) => `${name} ${amount}(${reason})`,
  note: (currency, amounts) => `그달 평균 환율로 기준 통화(${currency})로 환산함: ${amounts.join(" / ")}.`,
  noted: (name, amount, computed, basis) => `${name} ${amount} → ${computed}(${basis})`,
  column: (currency) => `환산 금액(${currency})`,
};
