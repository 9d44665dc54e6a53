import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { claimColumns } from "./claim-columns";
import { disputedTopics } from "./disputed-topics";
import { campOf } from "./entity-side";

const story = loadedSample();

function disputed(claim: Readonly<Record<string, string>>): string[] {
  const changed = loadedSample((draft) => Object.assign(draftRow(draft, "claims", "claim-fares"), claim));
  return [...disputedTopics(changed)];
}

test("only the two sides are camps", () => {
  expect(["ada-fenn", "bo-marsh", "long-ferry", "unnamed", null].map((id) => campOf(story, id))).toEqual([
    "north",
    "south",
    undefined,
    undefined,
    undefined,
  ]);
});

test("a topic is disputed where a claim from one side was answered outside its camp", () => {
  expect(disputed({ claimant: "bo-marsh", respondent: "ada-fenn" })).toEqual(["fares"]);
  expect(disputed({ claimant: "bo-marsh", respondent: "long-ferry" })).toEqual(["fares"]);
  expect(disputed({ claimant: "bo-marsh", respondent: "bo-marsh" })).toEqual([]);
  expect(disputed({ claimant: "unnamed", respondent: "ada-fenn" })).toEqual([]);
  expect(disputed({ claimant: "bo-marsh", respondent: "", response_en: "", response_ko: "" })).toEqual([]);
  expect(disputed({ claimant: "bo-marsh", respondent: "ada-fenn", response_en: "", response_ko: "" })).toEqual([]);
});

test("each side keeps its column, whether it claims or answers", () => {
  const columns = (claimant: string, respondent: string | null) => {
    const { claim, answer } = claimColumns(story, { claimant, respondent });
    return [claim, answer];
  };
  expect(columns("ada-fenn", "bo-marsh")).toEqual(["first", "second"]);
  expect(columns("bo-marsh", "ada-fenn")).toEqual(["second", "first"]);
  expect(columns("bo-marsh", null)).toEqual(["second", "first"]);
  expect(columns("unnamed", "ada-fenn")).toEqual(["second", "first"]);
  expect(columns("unnamed", "bo-marsh")).toEqual(["first", "second"]);
  expect(columns("unnamed", null)).toEqual(["left", "right"]);
});
