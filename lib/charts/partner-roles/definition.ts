import type { ChartDefinition } from "../kit/chart";
import { partnerRolesLayout } from "./layout";
import { buildPartnerRoles, type PartnerRolesModel } from "./model";

/** Who takes part, and in which role. */
export const partnerRoles: ChartDefinition<PartnerRolesModel> = {
  id: "partner-roles",
  kind: "matrix",
  dataset: "partners",
  title: { en: "Partners and their roles", ko: "참여사와 역할" },
  page: "partners",
  options: {},
  build: buildPartnerRoles,
  height: (model, width) => partnerRolesLayout(model, width).height,
};
