import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";

/** Makes the sample's second side a coalition of two members, who have said several things on one topic. */
export function coalitionSide(draft: SampleDraft): void {
  const { rows, file } = draft;
  const bo = draftRow(draft, "entities", "bo-marsh");
  const stance = draftRow(draft, "positions", "fares-bo");
  const named = (name: string) => ({ name_en: name, name_ko: `${name} (한국어)` });
  const said = (text: string) => ({ stance_en: text, stance_ko: `${text} (한국어)`, entity_id: "dee-reed" });
  rows.entities.push(
    { ...bo, id: "river-league", ...named("River League") },
    { ...bo, id: "dee-reed", ...named("Dee Reed"), side: "neither", member_of: "river-league" },
  );
  bo.member_of = "river-league";
  file.sides[1].entity = "river-league";
  rows.positions.push(
    { ...stance, id: "fares-dee-early", ...said("Halve"), as_of: "2029" },
    { ...stance, id: "fares-dee", ...said("Keep"), as_of: "2031-05", changed: "true" },
  );
}
