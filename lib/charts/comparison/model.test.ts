import { describe, expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { readChartRequest } from "../chart-request";
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
  rows.positions.push({ ...position, id: "piers-bo", topic_id: "piers", person: "bo-marsh", confidence: "low" });
}

/** Lets one side claim and the other answer on the first topic. */
function dispute(draft: SampleDraft): void {
  secondTopic(draft);
  Object.assign(draftRow(draft, "claims", "claim-fares"), { claimant: "bo-marsh" });
}

describe("the comparison", () => {
  test("has one row per topic in the topics' order, and both sides in each", () => {
    const { topics, columns } = model("", secondTopic);
    expect(columns.map(({ person, slot }) => [person, slot])).toEqual([
      ["Ada Fenn", "first"],
      ["Bo Marsh", "second"],
    ]);
    expect(topics.map(({ title, stances }) => [title, stances.map((stance) => stance?.id)])).toEqual([
      ["Piers", [undefined, "piers-bo"]],
      ["Fares", ["fares-ada", "fares-bo"]],
    ]);
  });

  test("swaps columns and cells together, with each side's colour", () => {
    const { topics, columns, table } = model("_v_order=swapped");
    expect(columns.map(({ person, slot }) => [person, slot])).toEqual([
      ["Bo Marsh", "second"],
      ["Ada Fenn", "first"],
    ]);
    expect(topics[0]?.stances.map((stance) => stance?.id)).toEqual(["fares-bo", "fares-ada"]);
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
    expect(finding).toBe("Ada Fenn and Bo Marsh on 1 topic; on 1 of them a claim from one side was answered");
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
