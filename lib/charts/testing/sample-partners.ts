import type { SampleDraft } from "@/lib/check/testing/sample-story";

const roles = ["rower", "pier_builder", "keeper_of_ropes", "latecomer"] as const;

/** Gives the sample four roles and six partners: one has two roles, one has no date, some have money. */
export function samplePartners({ rows }: SampleDraft): void {
  const [entity] = rows.entities;
  const [partner] = rows.partners;
  const [term] = rows.terms;
  const [note] = rows.notes;
  if (!entity || !partner || !term || !note) throw new Error("the sample lacks a row to start from");
  rows.terms.splice(0, rows.terms.length, ...rows.terms.filter(({ list }) => list !== "partners.role"));
  for (const [index, role] of roles.entries()) {
    const label = role.charAt(0).toUpperCase() + role.slice(1).replaceAll("_", " ");
    const id = `partners-role-${role.replaceAll("_", "-")}`;
    const { form: _, ...plain } = term;
    rows.terms.push({
      ...plain,
      id,
      list: "partners.role",
      word: role,
      label_en: label,
      label_ko: `${label} 역할`,
      order: String(index + 1),
    });
  }
  const company = (id: string, en: string, ko: string) =>
    rows.entities.push({ ...entity, id, side: "neither", name_en: en, name_ko: ko });
  company("reed-works", "Reed Works", "갈대공업");
  company("pier-group", "Pier Group (once the Pier Society and its heirs)", "부두그룹(옛 부두협회와 그 상속인)");
  company("rope-yard", "Northern Ropeyard, Chandlery and Sons Co", "북부 밧줄 공장 및 선구 판매 주식회사");
  company("inn", "Inn", "여관");
  rows.partners.splice(0);
  const joins = (entity_id: string, role: string, joined: string, committed = "", committed_qualifier = "") => {
    const id = `${entity_id}-${role.replaceAll("_", "-")}`;
    rows.partners.push({
      ...partner,
      id,
      entity_id,
      role,
      joined,
      ...(committed === "" ? {} : { committed, currency: "USD", committed_qualifier }),
    });
  };
  joins("inn", "latecomer", "");
  joins("rope-yard", "latecomer", "2031-02");
  joins("pier-group", "pier_builder", "2030-05-01~", "19000000000", "reported");
  joins("reed-works", "pier_builder", "2030-03-02", "7000000", "exact");
  joins("reed-works", "keeper_of_ropes", "2030-03-02");
  joins("ada-fenn", "rower", "2030");
  joins("bo-marsh", "rower", "2029-11-30", "120000000", "up_to");
  rows.notes.push({
    ...note,
    id: "note-pier-group",
    dataset: "partners",
    row: "pier-group-pier-builder",
    column: "role",
    text_en: "Others call it a keeper",
    text_ko: "지기라고도 한다",
  });
}

/** Gives the sample a deal of which all that partners put into its project is a part, a smaller one, and a larger one of one partner. */
export function wholeOfPartners({ rows }: SampleDraft): void {
  const [deal] = rows.deals;
  const status = rows.terms.find(({ list, form }) => list === "deals.status" && form === "hollow")?.word;
  if (!deal || !status) throw new Error("the sample lacks a row to start from");
  const from = ["bo-marsh", "reed-works", "pier-group"].join(";");
  const add = (id: string, amount: string, from_entities: string) =>
    rows.deals.push({
      ...deal,
      ...{
        id,
        amount,
        from_entities,
        amount_qualifier: "up_to",
        currency: "USD",
        date: "2030-01-02",
        status,
        side: "south",
      },
      ...{ to_entities: "long-ferry", title_en: `The ${id}`, title_ko: `${id} 사업`, part_of: "", replaces: "" },
      ...{
        amount_stated: "",
        currency_stated: "",
        stated_source: "",
        valuation: "",
        valuation_qualifier: "",
      },
    });
  add("whole-pier", "80000000000", from);
  add("first-pier", "20000000000", from);
  add("other-pier", "90000000000", "bo-marsh");
}
