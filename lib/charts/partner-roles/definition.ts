import type { ChartDefinition } from "../kit/chart";
import { partnerRolesDigest } from "./digest";
import { partnerRolesLayout } from "./layout";
import { buildPartnerRoles, type PartnerRolesModel } from "./model";

/** Who pays: the money that partners are said to put in, within the outline of the whole where one is stated. */
export const partnerRoles: ChartDefinition<PartnerRolesModel> = {
  id: "partner-roles",
  kind: "bar",
  dataset: "partners",
  title: { en: "Partners and their money", ko: "참여사와 자금" },
  page: "partners",
  options: {},
  build: buildPartnerRoles,
  height: (model, width) => partnerRolesLayout(model, width).height,
  digest: partnerRolesDigest,
};
