import type { Row } from "@/lib/datasets/registry";
import { formatDate } from "@/lib/dates/format-date";
import { formatMoney } from "@/lib/money/format-money";
import { entityName, type Story, termLabel } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import { partnerRoles as en } from "@/lib/text/en/partner-roles";
import { partnerRoles as ko } from "@/lib/text/ko/partner-roles";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition } from "./chart";
import { sourcesOf } from "./chart-sources";
import { partnerRolesLayout } from "./partner-roles-layout";
import type { PartnerMark, PartnerRolesModel } from "./partner-roles-model";

const list = "partners.role";

/** Who takes part in the story's project, and in which role. */
export const partnerRoles: ChartDefinition<PartnerRolesModel> = {
  id: "partner-roles",
  kind: "matrix",
  dataset: "partners",
  title: { en: "Partners and their roles", ko: "참여사와 역할" },
  page: "partners",
  options: {},
  build,
  height: (model, width) => partnerRolesLayout(model, width).height,
};

function build(story: Story, { lang, query }: ChartContext): PartnerRolesModel {
  const text = { en, ko }[lang];
  const sort = [
    { column: "role", descending: false },
    { column: "joined", descending: false },
  ];
  const rows = queryRows(story, "partners", { ...query, sort }, lang);
  const marks = rows.map((row) => markOf(story, row, lang));
  const roles = [...new Set(marks.map((mark) => mark.role))].map((word) => ({
    word,
    label: termLabel(story, list, word, lang),
  }));
  const partners = [...new Set(marks.map((mark) => mark.partner))];
  const counts = roles.map(({ word, label }) => text.role(marks.filter((mark) => mark.role === word).length, label));
  const roleLabel = new Map(roles.map(({ word, label }) => [word, label]));
  return {
    chart: "partner-roles",
    lang,
    finding:
      marks.length > 0
        ? text.finding(entityName(story, story.project, lang), partners.length, counts.join(", "))
        : text.nothing,
    measure: text.measure,
    alt: marks.map((mark) => text.mark(mark.partner, roleLabel.get(mark.role) ?? mark.role)).join("; "),
    notes: [],
    sources: sourcesOf(story, rows),
    table: {
      columns: [text.columns.partner, text.columns.role, text.columns.since, text.columns.money].map(
        (label, place) => ({
          label,
          numeric: place === 3,
        }),
      ),
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          entityName(story, row.entity_id, lang),
          roleLabel.get(row.role) ?? row.role,
          row.joined ? formatDate(row.joined, lang) : "",
          moneyOf(row, lang) ?? "",
        ],
      })),
    },
    roles,
    partners,
    marks,
  };
}

function markOf(story: Story, row: Row<"partners">, lang: Lang): PartnerMark {
  const details = [moneyOf(row, lang), row.joined && formatDate(row.joined, lang, { style: "short" })];
  return {
    id: row.id,
    partner: entityName(story, row.entity_id, lang),
    role: row.role,
    form: row.committed !== null && row.committed_qualifier !== "exact" ? "hollow" : "solid",
    details: details.filter((detail) => detail !== null),
  };
}

function moneyOf({ committed, currency, committed_qualifier: qualifier }: Row<"partners">, lang: Lang): string | null {
  if (committed === null || currency === null || qualifier === null) return null;
  return formatMoney({ amount: committed, currency, qualifier }, lang, { qualified: true });
}
