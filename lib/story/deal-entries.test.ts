import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { dealEntries } from "./deal-entries";

test("a deal is formatted for readers of a language, with what places it in a chart", () => {
  const story = loadedSample();
  const [bid, fund] = dealEntries(story, story.rows.deals, "en");
  expect(bid).toEqual({
    id: "ferry-bid",
    title: "Bid, for all",
    money: { amount: 97_400_000, currency: "USD", qualifier: "exact" },
    amount: "$97.4 million",
    label: "Bid, for all, $97.4 million",
    date: "10 February 2030",
    dated: { edtf: "2030-02-10", earliest: "2030-02-10", latest: "2030-02-10" },
    side: "first",
    sideLabel: "North",
    status: "refused",
    form: "crossed",
    outcome: "crossed",
    apart: null,
    containers: [],
    laterRounds: [],
    sources: ["gazette-2030#p. 2"],
  });
  expect(fund?.form).toBe("hollow");
  const [korean] = dealEntries(story, story.rows.deals, "ko");
  expect([korean?.label, korean?.sideLabel]).toEqual(["Bid, for all (한국어), 9740만 달러", "북쪽"]);
});

test("an undisclosed amount is not zero, and its deal is part of all deals around it", () => {
  const story = loadedSample((draft) => {
    draftRow(draft, "deals", "pier-fund").part_of = "ferry-bid";
  });
  const part = dealEntries(story, story.rows.deals, "en").find(({ id }) => id === "pier-part");
  expect(part?.money).toBeNull();
  expect(part?.label).toBe("Part of the pier fund, undisclosed");
  expect(part?.form).toBe("hollow");
  expect(part?.containers).toEqual(["pier-fund", "ferry-bid"]);
});

test("a label does not repeat an amount that the title includes", () => {
  const story = loadedSample((draft) => {
    draftRow(draft, "deals", "ferry-bid").title_en = "A bid of $97.4 million";
  });
  expect(dealEntries(story, story.rows.deals, "en")[0]?.label).toBe("A bid of $97.4 million");
});
