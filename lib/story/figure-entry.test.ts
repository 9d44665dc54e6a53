import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { figureEntry } from "./figure-entry";

const bid = { dataset: "deals", row: "ferry-bid", column: "amount" } as const;

test("a figure is formatted with what it belongs to, its date and its status", () => {
  expect(figureEntry(loadedSample(), bid, "en")).toEqual({
    figure: bid,
    money: { amount: 97_400_000, currency: "USD", qualifier: "exact" },
    amount: "$97.4 million",
    dated: { edtf: "2030-02-10", earliest: "2030-02-10", latest: "2030-02-10" },
    name: "Bid, for all",
    detail: "10 February 2030 · refused",
    side: "first",
    form: "crossed",
    notes: ["Others say more", "On the whole bid"],
    sources: ["gazette-2030#p. 2"],
  });
});

test("a figure of a row without a title is named after the entity that the row is about", () => {
  const cell = { dataset: "valuations", row: "ferry-2030", column: "valuation" } as const;
  const { name, detail, amount } = figureEntry(loadedSample(), cell, "en");
  expect([name, detail, amount]).toEqual(["Long Ferry", "2030 · press", "about $120 million"]);
});

test("a figure about a member of a side belongs to that side, whatever the member's own side", () => {
  const story = loadedSample((draft) => {
    Object.assign(draftRow(draft, "entities", "long-ferry"), { side: "neither", member_of: "bo-marsh" });
  });
  const cell = { dataset: "valuations", row: "ferry-2030", column: "valuation" } as const;
  expect(figureEntry(story, cell, "en").side).toBe("second");
});

test("an undisclosed figure says so in the reader's language, and is not zero", () => {
  const part = { ...bid, row: "pier-part" };
  expect(figureEntry(loadedSample(), part, "en")).toMatchObject({ money: null, amount: "undisclosed" });
  expect(figureEntry(loadedSample(), part, "ko").amount).toBe("비공개");
});

test("notes on another amount of the row are left out", () => {
  const story = loadedSample((draft) => {
    draftRow(draft, "notes", "note-bid").column = "amount_stated";
  });
  expect(figureEntry(story, bid, "en").notes).toEqual(["On the whole bid"]);
});
