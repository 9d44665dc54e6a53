import { describe, expect, test } from "vitest";
import { checkStory } from "@/lib/check/check-story";
import { cells, inEnglish } from "@/lib/check/testing/broken";
import { type SampleDraft, sampleStory } from "@/lib/check/testing/sample-story";
import { checkViews } from "./check-views";

/** The faults of the sample's view with these cells, each as column, message and fix. */
function faultsOf(row: Readonly<Record<string, string>>) {
  const checked = checkStory(cells("views", "bid-refused", row));
  expect(checked.faults).toEqual([]);
  return inEnglish(checkViews(checked)).map(({ column, message, fix }) => [column, message, fix]);
}

test("a view of rows that the chart has is no fault", () => {
  expect(checkViews(checkStory(sampleStory()))).toEqual([]);
  expect(faultsOf({ query: "status=refused&_v_scale=log" })).toEqual([]);
  expect(faultsOf({ chart: "deals-table", query: "amount__notblank=1&_sort=-amount" })).toEqual([]);
  expect(faultsOf({ query: "" })).toEqual([]);
});

describe("a fault names", () => {
  test("an id that a chart or a table has", () => {
    const named = ({ rows }: SampleDraft) => {
      for (const view of rows.views) view.id = "deal-sizes";
      for (const note of rows.view_notes) note.view = "deal-sizes";
    };
    expect(inEnglish(checkViews(checkStory(sampleStory(named))))).toMatchObject([
      { column: "id", message: 'a chart or table has this id; take another: "deal-sizes"' },
    ]);
  });

  test("a chart that there is not, and one that the story does not show", () => {
    expect(faultsOf({ chart: "deal-size" })).toEqual([
      ["chart", 'no chart or table has this id: "deal-size"', "deal-sizes"],
    ]);
    const leftOut = ({ file, rows }: SampleDraft) => {
      file.pages = [{ page: "deals", charts: [] }];
      rows.notes.length = 0;
    };
    expect(inEnglish(checkViews(checkStory(sampleStory(leftOut))))).toMatchObject([
      { column: "chart", message: expect.stringContaining("the story does not show this chart") },
    ]);
  });

  test.each([
    ["sidee=north", 'no column of deals: "sidee"', "side"],
    ["side=norh", 'rows of deals cannot be chosen so: "side=norh"', "north"],
    ["_v_scal=log", 'the chart deal-sizes has no such option: "_v_scal"', "_v_scale"],
    ["_v_scale=lg", 'not a value of _v_scale: "lg"', "log"],
    ["_q=bid", 'the chart deal-sizes has no such option: "_q"', undefined],
    ["amount__gte=9e9", 'rows of deals cannot be chosen so: "amount__gte=9e9"', undefined],
  ])("what the chart cannot be asked: %s", (query, message, fix) => {
    expect(faultsOf({ query })).toEqual([["query", message, fix]]);
  });

  test("a view that would draw nothing", () => {
    expect(faultsOf({ query: "amount__gt=97400000" })).toEqual([
      ["query", 'no row fits, so that nothing would be drawn: "amount__gt=97400000"', undefined],
    ]);
  });

  test("a note at a mark that the view does not draw", () => {
    const elsewhere = ({ rows }: SampleDraft) => {
      for (const note of rows.view_notes) note.row = "pier-fund";
    };
    expect(inEnglish(checkViews(checkStory(sampleStory(elsewhere))))).toEqual([
      {
        file: "view_notes.csv",
        line: 2,
        column: "row",
        message: 'the view has no mark for this row: "pier-fund"',
        fix: undefined,
      },
    ]);
  });

  test("a number of rows that is another now, and one that nothing counts", () => {
    expect(faultsOf({ rests_on: "count(deals?side=north)=2" })).toEqual([
      [
        "rests_on",
        "count(deals?side=north) was 2 when this was written and is 1 now; rewrite the text in both languages, then write the new value here",
        undefined,
      ],
    ]);
    expect(faultsOf({ rests_on: "count(deals?sidee=north)=1" })).toEqual([
      ["rests_on", 'no column of deals: "sidee"', "side"],
    ]);
  });
});
