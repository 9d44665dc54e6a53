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
    entity: "pier-group",
    isOffer: false,
    name: "Pier Group",
    fullName: "Pier Group (formerly the Pier Society)",
    side: "second",
    sideLabel: "South",
    date: { edtf: "2029", earliest: "2029-01-01", latest: "2029-12-31" },
    dateText: "2029",
    shortDate: "2029",
    compared: {
      value: 20_000_000,
      qualifier: "reported",
      amount: "$20 million (reported)",
      full: "$20 million (reported)",
      text: "$20 million (reported)",
      short: "$20m (reported)",
      conversion: null,
      rateSources: [],
    },
    basis: "press",
    core: "plain",
    deal: null,
    notes: ["Others say less"],
    sources: ["gazette-2030#p. 2"],
  });
});

test("leaves a company's core of marks as it is when filters leave out other bases", () => {
  const coreOf = (filters: readonly Filter[]) => {
    const { valuations } = entries((draft) => {
      draftRow(draft, "valuations", "rush-2031").basis = "round";
      draft.rows.terms.push({
        ...draftRow(draft, "terms", "valuations-basis-offered"),
        id: "round",
        word: "round",
        form: "solid",
        order: "2",
      });
    }, filters);
    return valuations.find(({ id }) => id === "rush-2031")?.core;
  };
  expect(coreOf([])).toBe("dot");
  expect(coreOf([{ column: "basis", operator: "eq", values: ["round"] }])).toBe("dot");
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

test("draws amounts in the story's currency and what could be converted, and keeps the others", () => {
  const { companies, all } = entries((draft) => {
    Object.assign(draftRow(draft, "valuations", "rush-2030"), { currency: "KRW", date: "2030-02-20" });
    draftRow(draft, "valuations", "rush-2031").currency = "EUR";
  });
  const rush = companies.find(({ id }) => id === "rush-yard");
  expect(rush?.entries.map(({ id, compared }) => [id, compared.value, compared.text])).toEqual([
    ["rush-2030", 4836, "about $4,836, converted"],
  ]);
  expect(all.flatMap(({ id, compared }) => (compared.value === null ? [[id, compared.reason]] : []))).toEqual([
    ["rush-2031", "there is no rate of euros for March 2031"],
  ]);
});
