import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { oddAmountWarnings } from "./odd-amounts";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";

/** Warnings for a story with five more bids like the first, of these amounts. */
function warningsWith(...amounts: readonly string[]): string[] {
  const add = (draft: SampleDraft) => {
    const bid = draftRow(draft, "deals", "ferry-bid");
    for (const [index, amount] of amounts.entries())
      draft.rows.deals.push({ ...bid, id: `bid-${index}`, date: `2030-01-0${index + 1}`, amount });
  };
  const { faults, tables } = checkStory(sampleStory(add));
  expect(faults).toEqual([]);
  return oddAmountWarnings(tables).map(englishOf);
}

test("an amount a thousand times its neighbours is named, and one a thousandth of them", () => {
  expect(warningsWith("90000000", "80000000", "85000000", "97400000000", "80000")).toEqual([
    expect.stringMatching(/^deals\.csv:\d+: amount: is a thousand times off .*: "97400000000"$/),
    expect.stringMatching(/^deals\.csv:\d+: amount: is a thousand times off .*: "80000"$/),
  ]);
});

test("amounts that differ by less, or that have few neighbours, give no warning", () => {
  expect(warningsWith("90000000", "8000000", "850000000", "97400000", "9500000")).toEqual([]);
  expect(warningsWith("97400000000")).toEqual([]);
});
