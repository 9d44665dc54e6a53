import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { checkStory } from "./check-story";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";
import { warnings } from "./warnings";

/** Gives the newest positions of the two sides short forms of so many characters; none for 0. */
function shortForms(first: number, second: number) {
  return (draft: SampleDraft) => {
    const write = (id: string, count: number) =>
      Object.assign(draftRow(draft, "positions", id), { short_en: "x".repeat(count), short_ko: "가".repeat(count) });
    write("fares-ada", first);
    write("fares-bo", second);
  };
}

function check(first: number, second: number) {
  const checked = checkStory(sampleStory(shortForms(first, second)));
  return {
    faults: checked.faults.map(({ column, message }) => `${column}: ${message.en}`),
    warned: checked.faults.length > 0 ? [] : warnings(checked).map(englishOf),
  };
}

test("short forms of at most 1.25 to 1, or none, pass", () => {
  expect(check(0, 0)).toEqual({ faults: [], warned: [] });
  expect(check(40, 32)).toEqual({ faults: [], warned: [] });
});

test("of two uneven short forms the longer is named, and where one is missing its place", () => {
  expect(check(31, 40).warned).toEqual([
    expect.stringContaining(
      "positions.csv:3: short_ko: has 40 characters, the other side's 31; make them about equally long",
    ),
    expect.stringContaining("positions.csv:3: short_en: has 40 characters, the other side's 31"),
  ]);
  expect(check(0, 20).warned).toEqual([
    expect.stringContaining(
      "positions.csv:2: short_ko: the other side's newest position on the topic has a short form",
    ),
    expect.stringContaining(
      "positions.csv:2: short_en: the other side's newest position on the topic has a short form",
    ),
  ]);
});

test("a short form of more than 40 characters is a fault", () => {
  const [first] = check(41, 41).faults;
  expect(first).toMatch(/^short_en: has 41 characters, where at most 40 are allowed; shorten it/);
});
