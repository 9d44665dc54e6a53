import type { SampleDraft } from "@/lib/check/testing/sample-story";

/** Gives the sample three companies with seven valuations, an offer that is one of its deals, and a note. */
export function sampleValuations({ rows }: SampleDraft): void {
  const [entity] = rows.entities;
  const [term] = rows.terms;
  const [note] = rows.notes;
  if (!entity || !term || !note) throw new Error("the sample lacks a row to start from");
  const company = (id: string, side: string, name: string) =>
    rows.entities.push({ ...entity, id, side, kind: "project", name_en: name, name_ko: `${name} 회사` });
  company("reed-works", "north", "Reed Works (once Reed and Sons)");
  company("rush-yard", "north", "Rush Yard");
  company("pier-group", "south", "Pier Group (formerly the Pier Society)");
  rows.terms.push({
    ...term,
    id: "valuations-basis-offered",
    list: "valuations.basis",
    word: "offered",
    label_en: "offered",
    label_ko: "제안",
    order: "9",
    form: "hollow",
  });
  const value = (id: string, entity_id: string, date: string, valuation: number, valuation_qualifier = "exact") =>
    rows.valuations.push({
      id,
      entity_id,
      date,
      valuation: String(valuation),
      currency: "USD",
      valuation_qualifier,
      basis: "press",
      sources: "gazette-2030#p. 2",
      confidence: "high",
    });
  rows.valuations.splice(0);
  value("reed-2029", "reed-works", "2029-06-01", 8_000_000);
  value("reed-2030", "reed-works", "2030-01-05", 30_000_000, "at_least");
  value("rush-2030", "rush-yard", "2030-05~", 7_000_000);
  value("rush-2031", "rush-yard", "2031-03-02", 4_000_000, "about");
  value("pier-2031", "pier-group", "2031-04~", 900_000_000);
  value("pier-2029", "pier-group", "2029", 20_000_000, "reported");
  value("pier-2030", "pier-group", "2030-08-09", 300_000_000);
  value("ferry-offer", "long-ferry", "2030-02-10", 97_400_000);
  const offer = rows.valuations.at(-1);
  if (offer) offer.basis = "offered";
  rows.notes.push({
    ...note,
    id: "note-pier",
    dataset: "valuations",
    row: "pier-2029",
    column: "valuation",
    text_en: "Others say less",
    text_ko: "다르게 적음",
  });
}
