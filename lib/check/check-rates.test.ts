import { expect, test } from "vitest";
import { englishOf } from "@/lib/text/testing/english-of";
import { rateWarnings } from "./check-rates";
import { checkStory } from "./check-story";
import { draftRow, type SampleDraft, sampleStory } from "./testing/sample-story";

function warnings(change?: (draft: SampleDraft) => void): string[] {
  const checked = checkStory(sampleStory(change));
  expect(checked.faults).toEqual([]);
  return rateWarnings(checked).map(englishOf);
}

test("a month with the rates that its amounts need gives no warning, nor does a date coarser than a month", () => {
  expect(warnings()).toEqual([]);
});

test("a month without a rate of the second currency is named, with the rows that need it and what to add", () => {
  expect(
    warnings((draft) => {
      draftRow(draft, "deals", "pier-fund").date = "2030-03-09";
    }),
  ).toEqual([
    "exchange_rates.csv: there is no rate of KRW for 2030-03, so that amounts of that month cannot be converted (deals pier-fund); add a row with the month's average, in KRW for one US dollar",
  ]);
});

test("an amount in a third currency needs a rate of its own as well as that of the story's", () => {
  const change = (draft: SampleDraft) => {
    draft.file.currency = "GBP";
    delete draft.file.secondCurrency;
    draftRow(draft, "deals", "pier-fund").currency = "EUR";
    draftRow(draft, "deals", "pier-fund").date = "2030-02";
  };
  const named = warnings(change).map((warning) => /rate of (\w+) for ([\d-]+),.*\((.*)\)/.exec(warning)?.slice(1));
  expect(named).toEqual([
    ["EUR", "2030-02", "deals pier-fund"],
    ["GBP", "2030-02", "deals ferry-bid, deals pier-fund"],
  ]);
});

test("a story whose amounts are all in its one currency needs no rates", () => {
  expect(
    warnings((draft) => {
      delete draft.file.secondCurrency;
      draft.rows.exchange_rates.splice(0);
      for (const name of ["amount_stated", "currency_stated", "stated_source"])
        delete draftRow(draft, "deals", "ferry-bid")[name];
    }),
  ).toEqual([]);
});

test("a warning names three rows and counts the others", () => {
  const [warning] = warnings((draft) => {
    const fund = draftRow(draft, "deals", "pier-fund");
    fund.date = "2030-03";
    for (const id of ["a", "b", "c", "d"]) draft.rows.deals.push({ ...fund, id });
  });
  expect(warning).toContain("(deals pier-fund, deals a, deals b and 2 more)");
});
