import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { lateDateWarnings } from "./late-dates";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";

function warningsOf(change?: (draft: SampleDraft) => void): string[] {
  const { file, faults, tables } = checkStory(sampleStory(change));
  expect(faults).toEqual([]);
  return file ? lateDateWarnings(tables, file).map(englishOf) : [];
}

test("a date that lies after the day of the last check is named, whatever it is a date of", () => {
  const late = warningsOf((draft) => {
    draftRow(draft, "deals", "ferry-bid").date = "2042-03";
  });
  expect(late).toEqual([expect.stringMatching(/^deals\.csv:2: date: lies after the day .*2031-05-06.*: "2042-03"$/)]);
});

test("dates up to that day, spans that begin before it, and those of sources and rates are no warning", () => {
  expect(warningsOf()).toEqual([]);
  const open = warningsOf((draft) => {
    draftRow(draft, "deals", "ferry-bid").date = "2030/2042";
    draftRow(draft, "sources", "gazette-2030").published = "2042";
  });
  expect(open).toEqual([]);
});
