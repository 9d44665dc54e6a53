import type { partnerRoles as English } from "../en/partner-roles";

/** 참여사와 역할 차트의 말. */
export const partnerRoles: typeof English = {
  finding: (project, count, roles) => `${project} 참여사 ${count}곳: ${roles}`,
  role: (count, label) => `${label} ${count}곳`,
  nothing: "맞는 참여사가 없다",
  measure:
    "표식 하나가 참여사의 역할 하나다. 참여 시점과 출자한다고 알려진 금액을 함께 적는다. 빈 표식은 확정되지 않은 금액.",
  mark: (name, role) => `${name} ${role}`,
  since: (date) => `${date}부터`,
  columns: { partner: "참여사", role: "역할", since: "참여 시점", money: "출자 금액" },
};
