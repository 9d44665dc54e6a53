import type { ChartDefinition } from "../kit/chart";
import { siteBuildersDigest } from "./digest";
import { siteBuildersLayout } from "./layout";
import { buildSiteBuilders, type SiteBuildersModel } from "./model";

/** Who builds where: the sites, from the furthest on, with their companies and their status. */
export const siteBuilders: ChartDefinition<SiteBuildersModel> = {
  id: "site-builders",
  kind: "matrix",
  dataset: "sites",
  title: { en: "Who builds where", ko: "누가 어디에 짓는가" },
  page: "partners",
  options: {},
  build: buildSiteBuilders,
  height: (model, width) => siteBuildersLayout(model, width).height,
  digest: siteBuildersDigest,
};
