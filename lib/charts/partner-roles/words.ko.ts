import type { partnerRoles as English } from "./words.en";

/** 참여사와 역할 차트의 말. */
export const partnerRoles: typeof English = {
  finding: (projects) => projects.join(" / "),
  project: (name, count, paying) => {
    const partners = `${name === null ? "" : `${name} `}참여사 ${count}곳`;
    if (paying.length === 0) return `${partners}이 낸 돈은 알려지지 않았다`;
    const named = paying.length > 4 ? `${paying.slice(0, 3).join(", ")} 등 ${paying.length}곳` : paying.join(", ");
    return `${partners} 가운데 금액이 알려진 곳은 ${named}`;
  },
  head: (label, count) => `${label}(${count}곳)`,
  nothing: "보여 줄 참여사가 없다",
  measure: "누가 어떤 역할로 언제부터 참여하는지, 금액이 알려진 경우 얼마를 내는지 적었다.",
  alt: (count, roles) => `참여사 ${count}곳과 역할을 나타낸 표식 표. ${roles.join(" ")}`,
  roleAlt: (role, names) => `${role}: ${names.join(", ")}.`,
  withMoney: (name, money) => `${name} ${money}`,
  several: (names) => `역할이 둘 이상이어서 각각 센 참여사: ${names.join(", ")}.`,
  note: (name, text) => `${name}: ${text}`,
  undated: "시점 미상",
  solid: "참여",
  hollow: "확정되지 않은 금액으로 참여",
  columns: { partner: "참여사", role: "역할", since: "참여 시점", money: "출자 금액" },
};
