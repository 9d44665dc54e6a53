import { expect, test } from "vitest";
import { checkStory } from "./check-story";
import { cell, inEnglish } from "./testing/broken";
import { sampleStory } from "./testing/sample-story";

const faultsOf = (texts: ReadonlyMap<string, string>) => inEnglish(checkStory(texts).faults);

test("a status that deals have and that has no form is a fault that says which form means what", () => {
  expect(faultsOf(sampleStory())).toEqual([]);
  const faults = faultsOf(cell("terms", "deals-status-refused", "form", ""));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: "terms.csv", column: "form" });
  expect(faults[0]?.message).toMatch(/^deals have this status, .*crossed if refused.*: "refused"$/);
});

test("a status that no deal has needs no form", () => {
  const unused = sampleStory((draft) => {
    for (const deal of draft.rows.deals) deal.status = "open";
    for (const term of draft.rows.terms) if (term.word === "refused") term.form = "";
  });
  expect(faultsOf(unused)).toEqual([]);
});

test("kinds of deals can stand apart, and nothing else", () => {
  expect(faultsOf(cell("terms", "deals-kind-pledge", "apart", "true"))).toEqual([]);
  expect(faultsOf(cell("terms", "deals-status-open", "apart", "false"))).toEqual([]);
  expect(faultsOf(cell("terms", "deals-status-open", "apart", "true"))).toMatchObject([
    {
      file: "terms.csv",
      column: "apart",
      message: 'only kinds of deals (deals.kind) can stand apart; empty this cell: "open"',
    },
  ]);
});
