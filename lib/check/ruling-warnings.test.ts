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

function formOfOrders(form: string) {
  return (draft: SampleDraft) => {
    draftRow(draft, "terms", "rulings-kind-order").form = form;
  };
}

test("a kind that decides says what was decided, one that does not says nothing of the kind", () => {
  expect(warningsOf(formOfOrders("partial"))).toEqual([]);
  expect(warningsOf(formOfOrders("hollow"))).toEqual([
    'rulings.csv:2: decided_en: a kind that does not decide has a decision; empty it, or change the kind: "order"',
  ]);
  const undecided = warningsOf((draft) => {
    Object.assign(draftRow(draft, "rulings", "roll-order"), { decided_en: "", decided_ko: "" });
  });
  expect(undecided).toEqual([
    'rulings.csv:2: decided_en: a kind that decides needs what was decided; fill it in, or change the kind: "order"',
  ]);
});

test("a kind in use without a form is named, and nothing is said of its rulings", () => {
  expect(warningsOf(formOfOrders(""))).toEqual([
    'terms.csv:20: form: write solid if this kind decides something, hollow if not: "order"',
  ]);
});

test("an event with a decision belongs to neither side; a filing may belong to one", () => {
  const sided = (draft: SampleDraft) => {
    draftRow(draft, "events", "ev-bid").side = "north";
  };
  expect(warningsOf(sided)).toEqual([
    'events.csv:2: side: a court\'s decision belongs to neither side; write neither: "north"',
  ]);
  const filed = warningsOf((draft) => {
    sided(draft);
    formOfOrders("hollow")(draft);
    Object.assign(draftRow(draft, "rulings", "roll-order"), { decided_en: "", decided_ko: "" });
  });
  expect(filed).toEqual([]);
});

test("a decision is nobody's filing, and a short name has six words at most", () => {
  const named = (words: number) => (draft: SampleDraft) => {
    Object.assign(draftRow(draft, "rulings", "roll-order"), {
      short_en: Array.from({ length: words }, () => "row").join(" "),
      short_ko: "결정",
    });
  };
  expect(warningsOf(named(6))).toEqual([]);
  expect(warningsOf(named(7))).toEqual([
    'rulings.csv:2: short_en: 6 words fit beside a mark; say it in fewer: "row row row row row row row"',
  ]);
  const filed = warningsOf((draft) => {
    draftRow(draft, "rulings", "roll-order").filed_by = "ada-fenn";
  });
  expect(filed).toEqual([
    'rulings.csv:2: filed_by: nobody files what a court decides; empty it, or change the kind: "ada-fenn"',
  ]);
});
