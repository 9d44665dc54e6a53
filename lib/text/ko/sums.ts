import type { sums as English } from "../en/sums";

/** 표 위 합계의 문구. */
export const sums: typeof English = {
  total: (column) => `${column} 합계`,
  from: (count) => `, 수치 ${count}건`,
  apart: (column, by) => `${column} 합계. ‘${by}’별로 따로 더했다.`,
  mixed: (parts) => `. 성격이 다른 수치가 섞여 있다(${parts.join(", ")})`,
  part: (qualifier, count) => `${qualifier} ${count}건`,
  contained: (count) => `더 큰 금액에 포함된 ${count}건(그 금액이 표에 보이지 않아도 제외)`,
  replaced: (count) => `다음 차수가 대체한 ${count}건(그 차수가 표에 보이지 않아도 제외)`,
  unrated: (count, reasons) => `환율이 없는 ${count}건(${reasons})`,
  converted: (currency, names) => `그달 환율로 ${currency}에서 환산: ${names}. `,
  noRate: (month, names) => `${month} 환율 없음: ${names}`,
  noMonth: (names) => `날짜가 월까지 알려지지 않음: ${names}`,
  names: (names, more) => [...names, ...(more > 0 ? [`외 ${more}건`] : [])].join(", "),
  last: (column, reasons) => `‘${column}’ 순서에서는 어느 방향이든 맨 뒤에 온다. ${reasons}.`,
  unknown: (count) => `알려지지 않은 ${count}건`,
  leftOut: (parts) => `제외: ${parts.join(", ")}.`,
};
