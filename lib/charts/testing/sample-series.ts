import type { SampleDraft } from "@/lib/check/testing/sample-story";

/**
 * Gives the sample two measures: fares in cents with gaps, joints, levels that held and a date known by its month, of
 * both sides and of a member of one; and the share of riders in percent, whose values lie close together.
 */
export function sampleSeries({ rows }: SampleDraft): void {
  const [entity] = rows.entities;
  const [term] = rows.terms;
  if (!entity || !term) throw new Error("the sample lacks a row to start from");
  rows.entities.push({
    ...entity,
    id: "reed-works",
    side: "north",
    kind: "project",
    name_en: "Reed Works (once Reed)",
  });
  const word = (list: string, id: string, en: string, ko: string, order: string) =>
    rows.terms.push({
      ...term,
      id: `${list}-${id}`.replaceAll(/[._]/g, "-"),
      list,
      word: id,
      label_en: en,
      label_ko: ko,
      order,
    });
  word("series.measure", "riders", "Share of riders", "승객 비율", "2");
  word("series.measure", "ticket", "Price of a ticket", "표값", "3");
  word("series.unit", "percent", "%", "%", "2");
  word("series.unit", "cents", "cents", "원", "3");
  rows.series.splice(0);
  const value = (id: string, entity_id: string, measure: string, date: string, number: string, more = {}) =>
    rows.series.push({
      id,
      entity_id,
      measure,
      date,
      value: number,
      unit: measure === "riders" ? "percent" : "cents",
      value_qualifier: "exact",
      sources: "gazette-2030#p. 2",
      confidence: "high",
      ...more,
    });
  value("ada-2", "ada-fenn", "ticket", "2030-03-05", "12000");
  value("ada-1", "ada-fenn", "ticket", "2030-01-10", "9000", { value_qualifier: "about" });
  value("ada-3", "ada-fenn", "ticket", "2031-05-01", "15000", { note_en: "On Sundays", note_ko: "일요일 값" });
  value("reed-1", "reed-works", "ticket", "2031-05-02", "200");
  value("bo-1", "bo-marsh", "ticket", "2030-01-10/2030-02-14", "9000");
  value("bo-2", "bo-marsh", "ticket", "2030-02-15/2030-04-30", "11000");
  value("bo-3", "bo-marsh", "ticket", "2030-09", "11500.5", { value_qualifier: "at_least" });
  value("ada-share", "ada-fenn", "riders", "2030-06-01", "47");
  value("ada-share-2", "ada-fenn", "riders", "2030-07-01", "48.5");
}
