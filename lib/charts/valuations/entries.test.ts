import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery, type Filter } from "@/lib/query/query";
import { sampleValuations } from "../testing/sample-valuations";
import { valuationEntries } from "./entries";

function entries(change: (draft: SampleDraft) => void = () => {}, filters: readonly Filter[] = []) {
  const story = loadedSample((draft) => {
    sampleValuations(draft);
    change(draft);
  });
  return valuationEntries(story, { ...emptyQuery, filters }, "en");
}

test("formats a row once, in full and short", () => {
  expect(entries().companies[2]?.entries[0]).toEqual({
    id: "pier-2029",
    name: "Pier Group",
    fullName: "Pier Group (formerly the Pier Society)",
    side: "second",
    sideLabel: "South",
    date: { edtf: "2029", earliest: "2029-01-01", latest: "2029-12-31" },
    dateText: "2029",
    shortDate: "2029",
    value: 20_000_000,
    qualifier: "reported",
    amount: "$20 million (reported)",
    shortAmount: "$20m (reported)",
    basis: "press",
    deal: null,
    notes: ["Others say less"],
    sources: ["gazette-2030#p. 2"],
  });
});

test("leaves a company's index as it is when filters leave out others of its side", () => {
  const { companies } = entries(undefined, [{ column: "entity_id", operator: "eq", values: ["rush-yard"] }]);
  expect(companies.map(({ id, index }) => [id, index])).toEqual([["rush-yard", 1]]);
});

test("finds the deal of an offer by entity, date and amount", () => {
  const dealOf = (change?: (draft: SampleDraft) => void) => entries(change).offers[0]?.deal;
  expect(dealOf()).toEqual({ title: "Bid, for all", status: "refused" });
  expect(
    dealOf((draft) => {
      draftRow(draft, "valuations", "ferry-offer").valuation = "97500000";
    }),
  ).toBeNull();
  expect(
    dealOf((draft) => {
      draftRow(draft, "valuations", "ferry-offer").date = "2030-02-11";
    }),
  ).toBeNull();
  expect(
    dealOf((draft) => {
      draftRow(draft, "valuations", "ferry-offer").entity_id = "rush-yard";
    }),
  ).toBeNull();
});

test("draws only amounts in the axis' currency", () => {
  const { companies, otherCurrencies } = entries((draft) => {
    draftRow(draft, "valuations", "rush-2030").currency = "KRW";
    draftRow(draft, "valuations", "rush-2031").currency = "EUR";
  });
  expect(companies.map(({ id }) => id)).not.toContain("rush-yard");
  expect(otherCurrencies.map(({ id }) => id)).toEqual(["rush-2030", "rush-2031"]);
});
