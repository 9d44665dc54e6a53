import { expect, it } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { eventEntries } from "./event-entries";

it("brings together what belongs to an event, in one language", () => {
  const [entry] = eventEntries(loadedSample(), "en");
  expect(entry).toMatchObject({
    id: "ev-bid",
    year: "2030",
    date: "10 February 2030",
    side: "both",
    sideLabel: "Both",
  });
  expect(entry?.deals).toMatchObject([{ id: "ferry-bid", label: "Bid, for all, $97.4 million" }]);
  expect(entry?.rulings.map(({ id }) => id)).toEqual(["roll-order"]);
  expect(entry?.actors).toEqual(["Ada Fenn", "Bo Marsh"]);
  expect(entry?.sources).toEqual([{ id: "gazette-2030", publisher: "River Gazette" }]);
  expect(entry?.confidence).toBeNull();
});

it("labels what is undisclosed or uncertain, and repeats no amount", () => {
  const story = loadedSample((draft) => {
    Object.assign(draftRow(draft, "events", "ev-bid"), { deal_ids: "pier-part;ferry-bid", confidence: "low" });
    draftRow(draft, "deals", "ferry-bid").title_en = "A bid of $97.4 million";
  });
  const [entry] = eventEntries(story, "en");
  expect(entry?.deals.map(({ label }) => label)).toEqual([
    "Part of the pier fund, undisclosed",
    "A bid of $97.4 million",
  ]);
  expect(entry?.confidence).toBe("Low");
});
