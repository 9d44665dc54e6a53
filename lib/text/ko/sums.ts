import type { sums as English } from "../en/sums";

/** 표 아래 합계의 문구. */
export const sums: typeof English = {
  sum: (column, sum, count) => ({ before: `${column} 합계: `, sum, after: `, 수치 ${count}건` }),
  mixed: (parts) => `. 성격이 다른 수치가 섞여 있다(${parts.join(", ")})`,
  part: (qualifier, count) => `${qualifier} ${count}건`,
  contained: (count) => `더 큰 금액에 포함된 ${count}건(그 금액이 표에 보이지 않아도 제외)`,
  unrated: (count) => `해당 날짜의 환율이 없는 ${count}건`,
  unknown: (count) => `알려지지 않은 ${count}건`,
  leftOut: (parts) => `제외: ${parts.join(", ")}.`,
  cautionOthers: "그 밖에 보이는 금액은 제안되거나 거부된 것까지 모두 더했다. 조건을 걸면 조건에 맞는 금액만 더한다.",
  caution: "보이는 금액은 제안되거나 거부된 것까지 모두 더했다. 조건을 걸면 조건에 맞는 금액만 더한다.",
};
