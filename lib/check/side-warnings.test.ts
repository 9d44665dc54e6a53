import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";
import { warnings } from "./warnings";

function warningsOf(change: (draft: SampleDraft) => void): string[] {
  const checked = checkStory(sampleStory(change));
  expect(checked.faults).toEqual([]);
  return warnings(checked).map(englishOf);
}

/** Someone who belongs to neither side unless `member_of` says so, in whose name the second side's position stands. */
function withSpeaker(memberOf: string) {
  return (draft: SampleDraft) => {
    const bo = draftRow(draft, "entities", "bo-marsh");
    draft.rows.entities.push({ ...bo, id: "dee-reed", side: "neither", member_of: memberOf });
    draftRow(draft, "positions", "fares-bo").entity_id = "dee-reed";
  };
}

test("a member's position is its side's; one of nobody's member is lost, and the warning says what to do", () => {
  expect(warningsOf(withSpeaker("bo-marsh"))).toEqual([]);
  expect(warningsOf(withSpeaker("long-ferry"))).toEqual([
    "positions.csv: the topic fares has no position of bo-marsh",
    'positions.csv:3: entity_id: belongs to neither side, so no page shows the position; give it a side or member_of in entities.csv: "dee-reed"',
  ]);
});

test("reporting verbs of members count for their side", () => {
  const claims = (memberOf: string) => (draft: SampleDraft) => {
    withSpeaker(memberOf)(draft);
    draftRow(draft, "positions", "fares-bo").entity_id = "bo-marsh";
    const claim = draftRow(draft, "claims", "claim-fares");
    for (const id of ["a", "b", "c"])
      draft.rows.claims.push({ ...claim, id, claimant: "dee-reed", claim_en: "Alleges that fares are high" });
  };
  expect(warningsOf(claims(""))).toEqual([]);
  expect(warningsOf(claims("bo-marsh"))).toEqual([
    "the verb allege stands 0 times with ada-fenn and 3 times with bo-marsh",
  ]);
});

test("a change of mind needs what the side said before on the topic, whoever of it said so", () => {
  const change = (asOf: string) => (draft: SampleDraft) => {
    withSpeaker("bo-marsh")(draft);
    const stance = draftRow(draft, "positions", "fares-bo");
    draft.rows.positions.push({ ...stance, id: "before", entity_id: "bo-marsh", as_of: asOf });
    stance.changed = "true";
  };
  expect(warningsOf(change("2029"))).toEqual([]);
  expect(warningsOf(change("2031"))).toEqual([
    'positions.csv:3: changed: the side has no earlier position on the topic; add it, or say false: "true"',
  ]);
});

test("who is a member of one side and says of itself that it is the other's is named", () => {
  const warned = warningsOf((draft) => {
    draftRow(draft, "entities", "bo-marsh").side = "north";
    draft.rows.entities.push({
      ...draftRow(draft, "entities", "bo-marsh"),
      id: "dee-reed",
      side: "south",
      member_of: "ada-fenn",
    });
  });
  expect(warned).toEqual([
    'entities.csv:3: side: it is a member of south or names it, and counts as such; make them agree: "north"',
    'entities.csv:5: side: it is a member of north or names it, and counts as such; make them agree: "south"',
  ]);
});
