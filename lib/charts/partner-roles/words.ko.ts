import type { partnerRoles as English } from "./words.en";

/** 참여사와 자금 차트의 말. */
export const partnerRoles: typeof English = {
  finding: (projects) => projects.join(" / "),
  project: (name, count, paying) => {
    const partners = `${name === null ? "" : `${name} `}참여사 ${count}곳`;
    if (paying.length === 0) return `${partners}이 낸 돈은 알려지지 않았다`;
    const named = paying.length > 4 ? `${paying.slice(0, 3).join(", ")} 등 ${paying.length}곳` : paying.join(", ");
    return `${partners} 가운데 금액이 알려진 곳은 ${named}`;
  },
  nothing: "보여 줄 참여사가 없다",
  measure: (currency, hasWhole) =>
    `참여사마다 낸다고 알려진 돈(${currency}).${hasWhole ? " 테두리는 발표된 전체 금액이며, 모든 막대와 같은 눈금을 쓴다." : ""} 알려지지 않은 금액은 0이 아니다.`,
  whole: (name, amount) => `${name}: ${amount}`,
  rest: "나머지는 어느 참여사가 얼마를 낼지 알려지지 않았다.",
  unstated: (count) => `금액이 알려지지 않은 참여: ${count}건`,
  noBar: (count) => `금액이 알려지지 않았거나 환산할 수 없는 참여: ${count}건`,
  alt: "참여사의 자금을 나타낸 막대 차트.",
  groupAlt: (name, whole, amounts) => `${[name, whole].filter(Boolean).join(", ") || "참여사"}: ${amounts.join(", ")}.`,
  inAll: (amount, status) => `전체 ${amount}(${status})`,
  unstatedAlt: (names) => `금액이 알려지지 않음: ${names.join(", ")}.`,
  wholeNote: (title, amount, date, status) => `테두리는 ‘${title}’: ${amount}, ${date}, ${status}.`,
  withMoney: (name, money) => `${name} ${money}`,
  several: (names) => `역할이 둘 이상이어서 각각 센 참여사: ${names.join(", ")}.`,
  note: (name, text) => `${name}: ${text}`,
  undated: "시점 미상",
  exact: "확정",
  columns: { partner: "참여사", role: "역할", since: "참여 시점", money: "출자 금액" },
};
