import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { readChartRequest } from "../chart-request";
import { coalitionSide } from "../testing/coalition-side";
import { comparison } from "./definition";
import { isComparison } from "./is-comparison";

function model(search = "", change?: (draft: SampleDraft) => void) {
  const { context } = readChartRequest(comparison, "en", new URLSearchParams(search));
  return comparison.build(loadedSample(change), context);
}

/** A second topic, listed first, on which only one side has a position. */
function secondTopic({ rows }: SampleDraft): void {
  const position = rows.positions[0];
  const topic = rows.topics[0];
  rows.topics.push({ ...topic, id: "piers", title_en: "Piers", title_ko: "부두", order: "0" });
  rows.positions.push({ ...position, id: "piers-bo", topic_id: "piers", entity_id: "bo-marsh", confidence: "low" });
}

/** Lets one side claim and the other answer on the first topic. */
function dispute(draft: SampleDraft): void {
  secondTopic(draft);
  Object.assign(draftRow(draft, "claims", "claim-fares"), { claimant: "bo-marsh" });
}

describe("the comparison", () => {
  test("has one row per topic in the topics' order, and both sides in each", () => {
    const { topics, columns } = model("", secondTopic);
    expect(columns.map(({ name, slot }) => [name, slot])).toEqual([
      ["Ada Fenn", "first"],
      ["Bo Marsh", "second"],
    ]);
    expect(topics.map(({ title, stances }) => [title, stances.map(([newest]) => newest?.id)])).toEqual([
      ["Piers", [undefined, "piers-bo"]],
      ["Fares", ["fares-ada", "fares-bo"]],
    ]);
  });

  test("swaps columns and cells together, with each side's colour", () => {
    const { topics, columns, table } = model("_v_order=swapped");
    expect(columns.map(({ name, slot }) => [name, slot])).toEqual([
      ["Bo Marsh", "second"],
      ["Ada Fenn", "first"],
    ]);
    expect(topics[0]?.stances.map(([newest]) => newest?.id)).toEqual(["fares-bo", "fares-ada"]);
    expect(table.columns.map(({ label }) => label)).toEqual(["Topic", "Bo Marsh", "Ada Fenn"]);
    expect(table.rows[0]?.cells).toEqual(["Fares", "Lower (as of 2030)", "Raise (as of 2030)"]);
  });

  test("shows as differences the topics on which a claim from one side was answered, with their sources alone", () => {
    expect(model("", dispute).topics.map(({ id, disputed }) => [id, disputed])).toEqual([
      ["piers", false],
      ["fares", true],
    ]);
    const { topics, finding, measure } = model("_v_differences=disputed", dispute);
    expect(topics.map(({ id }) => id)).toEqual(["fares"]);
    expect(measure).toContain("Topics on which a claim from one side was answered");
    expect(finding).toBe("Ada Fenn and Bo Marsh: claims met answers on Fares");
  });

  test("gives a side what its members said, newest first, and says who said it, when and that it changed", () => {
    const { topics, table, notes, alt, sources } = model("", coalitionSide);
    expect(topics[0]?.stances.map((own) => own.map(({ id, speaker }) => [id, speaker]))).toEqual([
      [["fares-ada", null]],
      [
        ["fares-dee", "Dee Reed"],
        ["fares-bo", "Bo Marsh"],
        ["fares-dee-early", "Dee Reed"],
      ],
    ]);
    expect(table.rows[0]?.cells[2]).toBe(
      "Keep (stated by Dee Reed, as of May 2031, differs from what was said before) " +
        "Said before: Lower (stated by Bo Marsh, as of 2030) Said before: Halve (stated by Dee Reed, as of 2029)",
    );
    expect(table.rows[0]?.data).toEqual({
      north_position: "fares-ada",
      north_by: "ada-fenn",
      north_as_of: "2030",
      north_changed: "false",
      north_confidence: "high",
      north_earlier: null,
      south_position: "fares-dee",
      south_by: "dee-reed",
      south_as_of: "2031-05",
      south_changed: "true",
      south_confidence: "high",
      south_earlier: "fares-bo;fares-dee-early",
    });
    expect(notes).toEqual([
      "River League includes Bo Marsh and Dee Reed.",
      "A position differs from an earlier one of its side on: Fares.",
    ]);
    expect(alt).toContain("Topics: Fares (with 2 earlier positions).");
    expect(sources.map(({ id }) => id)).toEqual(["gazette-2030"]);
  });

  test("counts the claims on a topic, and places positions on one axis for all of them", () => {
    const { topics, ticks } = model("", coalitionSide);
    expect(topics[0]?.claims).toEqual({ count: 1, answered: 1, outcomes: 0 });
    const [, south = []] = topics[0]?.stances ?? [];
    expect(south.map(({ at, isCoarse }) => [at?.to, isCoarse])).toEqual([
      [1, true],
      [expect.any(Number), true],
      [expect.any(Number), true],
    ]);
    expect(ticks.map(({ text }) => text)).toEqual(["Jan 2029", "Jul 2029", "Jan 2030", "Jul 2030", "Jan 2031"]);
  });

  test("can be filtered by changes of mind", () => {
    const { topics } = model("changed=true", coalitionSide);
    expect(topics.map(({ stances }) => stances.map((own) => own.map(({ id }) => id)))).toEqual([[[], ["fares-dee"]]]);
  });

  test("marks in the table what is missing and what is less sure", () => {
    const { table } = model("", secondTopic);
    expect(table.rows[0]?.cells).toEqual([
      "Piers",
      "No position found in the sources.",
      "Raise (as of 2030, confidence: low)",
    ]);
  });

  test("is empty, with a sentence, when no position matches", () => {
    const empty = model("_v_differences=disputed");
    expect(empty.table.rows).toEqual([]);
    expect(empty.sources).toEqual([]);
    expect(empty.finding).toBe("No position to show");
    expect(isComparison(empty)).toBe(true);
  });
});
