import type { Row } from "@/lib/datasets/registry";
import { sourcesOf } from "@/lib/story/row-sources";
import { sideKeys } from "@/lib/story/side-keys";
import { entityName, findRow, type Story, sideSlot } from "@/lib/story/story";
import { queryRows } from "@/lib/story/story-index";
import type { Lang } from "@/lib/text/lang";
import type { ChartContext, ChartDefinition, MarkForm } from "../kit/chart";
import { shortName } from "../valuations/rows";
import { altOf, findingOf, joinedText, moneyText, notesOf, roleLabel, tableOf } from "./entry-words";
import { partnerRolesLayout } from "./layout";
import type { Partner, PartnerMark, PartnerRolesModel } from "./model";
import { words } from "./words";

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
  const text = words[lang];
  const rows = queryRows(story, "partners", { ...query, sort: order }, lang);
  const partners = partnersOf(story, rows, lang);
  const roleIds = new Set(rows.map(({ role }) => role));
  const roles = [...roleIds].map((word) => ({
    word,
    head: text.head(roleLabel(story, word, lang), rows.filter(({ role }) => role === word).length),
  }));
  const marks = rows.flatMap((row): PartnerMark[] => {
    const partner = partners.find(({ id }) => id === row.entity_id);
    if (!partner) return [];
    const money = moneyText(row, lang);
    return [{ id: row.id, partner, role: row.role, form: formOf(row), money, since: joinedText(row, lang, "short") }];
  });
  const sides = sideKeys(
    story,
    lang,
    partners.map(({ side }) => side),
  );
  const forms = new Set(marks.map(({ form }) => form));
  return {
    chart: "partner-roles",
    lang,
    finding: findingOf(story, rows, lang),
    measure: text.measure,
    alt: altOf(story, rows, lang),
    notes: notesOf(story, rows, lang),
    sources: sourcesOf(story, rows),
    table: tableOf(story, rows, lang),
    roles,
    partners,
    marks,
    sides: sides.length > 1 ? sides : [],
    forms: forms.has("hollow")
      ? formOrder.filter((form) => forms.has(form)).map((form) => ({ form, label: text[form] }))
      : [],
  };
}

const formOrder = ["solid", "hollow"] as const;

const order = [
  { column: "role", descending: false },
  { column: "joined", descending: false },
];

function partnersOf(story: Story, rows: readonly Row<"partners">[], lang: Lang): Partner[] {
  return [...new Set(rows.map((row) => row.entity_id))].map((id) => {
    const side = sideSlot(story, findRow(story, "entities", id)?.side ?? "neither");
    const shape = sideKeys(story, lang, [side])[0]?.shape ?? "square";
    return { id, name: shortName(story, id, lang) || entityName(story, id, lang), side, shape };
  });
}

function formOf({ committed, committed_qualifier: qualifier }: Row<"partners">): MarkForm {
  return committed !== null && qualifier !== "exact" ? "hollow" : "solid";
}
