import { draftRow, type SampleDraft } from "./sample-story";

/** Adds two rounds to the sample's bid of $97.4 million, of $120 and $150 million; each replaces the one before it. */
export function addRounds(draft: SampleDraft): void {
  const bid = draftRow(draft, "deals", "ferry-bid");
  const round = { ...bid, date: "2030-03", amount_stated: "", currency_stated: "", stated_source: "" };
  draft.rows.deals.push(
    { ...round, id: "second-bid", title_en: "Second bid", amount: "120000000", replaces: "ferry-bid" },
    { ...round, id: "third-bid", title_en: "Third bid", amount: "150000000", replaces: "second-bid" },
  );
}
