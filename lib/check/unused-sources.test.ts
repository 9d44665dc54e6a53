import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { type SampleDraft, sampleStory } from "./testing/sample-story";
import { unusedSourceWarnings } from "./unused-sources";

function warningsOf(change: (draft: SampleDraft) => void): string[] {
  const { file, tables } = checkStory(sampleStory(change));
  return file ? unusedSourceWarnings(tables, file).map(englishOf) : [];
}

test("a source that no row cites is named, with or without a place in it", () => {
  const warnings = warningsOf(({ rows }) => {
    const [source] = rows.sources;
    rows.sources.push({ ...source, id: "lost-letter" }, { ...source, id: "found-letter" });
    for (const deal of rows.deals) deal.sources = "found-letter#p. 3";
  });
  expect(warnings.filter((each) => each.includes("letter"))).toEqual([
    expect.stringMatching(/^sources\.csv:\d+: id: no row rests on this source; .*: "lost-letter"$/),
  ]);
});
