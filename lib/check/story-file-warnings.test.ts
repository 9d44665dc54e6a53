import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { storyFileWarnings } from "./story-file-warnings";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";

function warningsOf(change?: (draft: SampleDraft) => void): string[] {
  const { file, tables } = checkStory(sampleStory(change));
  return file ? storyFileWarnings(tables, file).map(englishOf) : [];
}

test("a story whose sides differ, and that is signed, gives no warning", () => {
  expect(warningsOf()).toEqual([]);
});

test("sides of one colour or one shape are named", () => {
  const alike = warningsOf(({ file: { sides } }) => {
    sides[1].color = { ...sides[1].color, light: sides[0].color.light };
    sides[1].shape = sides[0].shape;
  });
  expect(alike).toEqual([
    expect.stringMatching(/^story\.json: sides\.1\.color\.light: both sides have this colour/),
    expect.stringMatching(/^story\.json: sides\.1\.shape: both sides have this shape/),
  ]);
});

test("a colour that its ground swallows is named", () => {
  const faint = warningsOf(({ file: { sides } }) => {
    sides[0].color = { light: "#ffffcc", dark: "#222222" };
    // Its shapes can be seen, and its words not be read.
    sides[1].color = { ...sides[1].color, light: "#888888" };
  });
  expect(faint).toEqual([
    expect.stringMatching(/the light colour of north has less than 4.5:1 .* choose a darker one: "#ffffcc"$/),
    expect.stringMatching(/the dark colour of north has less than 4.5:1 .* choose a lighter one: "#222222"$/),
    expect.stringMatching(/the light colour of south has less than 4.5:1 .* choose a darker one: "#888888"$/),
  ]);
});

test("a headline figure without an amount is named, and a story that nobody signs", () => {
  const unsaid = warningsOf((draft) => {
    const bid = draftRow(draft, "deals", "ferry-bid");
    delete bid.amount;
    delete bid.amount_qualifier;
    delete bid.currency;
    delete draft.file.byline;
    delete draft.file.newsroom;
    delete draft.file.restsOn;
  });
  expect(unsaid).toEqual([
    expect.stringMatching(/^deals\.csv:2: amount: a headline figure without an amount is not drawn; .*: "ferry-bid"$/),
    expect.stringMatching(/^story\.json: it names neither a byline nor a newsroom/),
    expect.stringMatching(/^story\.json: it does not say which facts/),
  ]);
});
