import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";

/**
 * Gives the sample's second deal, whose date is coarser than a month, a printed sum too, and the first one's month a
 * rate against which its printed sum is 4 % too low.
 */
export function sampleStatedSums(draft: SampleDraft): void {
  Object.assign(draftRow(draft, "deals", "pier-fund"), {
    amount_stated: "7000000000",
    currency_stated: "KRW",
    stated_source: "court-roll",
  });
  Object.assign(draftRow(draft, "exchange_rates", draft.rows.exchange_rates[0]?.id ?? ""), {
    month: "2030-02",
    currency: "KRW",
    per_usd: "1508.2478",
  });
}
