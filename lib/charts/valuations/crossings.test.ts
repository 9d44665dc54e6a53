import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow, type SampleDraft } from "@/lib/check/testing/sample-story";
import { emptyQuery } from "@/lib/query/query";
import { sampleValuations } from "../testing/sample-valuations";
import { crossingsOf, type ValuationStep } from "./crossings";
import { type DrawnValuation, valuationEntries } from "./entries";

/** Steps of the sample's companies at given times: of one of the first side, then of one of the second. */
function lines(first: readonly [number, number][], second: readonly [number, number][], qualifier = "exact") {
  const story = loadedSample((draft: SampleDraft) => {
    sampleValuations(draft);
    draftRow(draft, "valuations", "reed-2029").valuation_qualifier = qualifier;
  });
  const { companies } = valuationEntries(story, emptyQuery, "en");
  const [reed, , pier] = companies.map(({ entries }) => entries[0]);
  const steps = (entry: DrawnValuation | undefined, values: readonly [number, number][]): ValuationStep[] =>
    values.map(([at, value], index) => {
      if (!entry) throw new Error("the sample lacks a company");
      const compared = { ...entry.compared, value };
      return { at, entry: { ...entry, id: `${entry.entity}-${index}`, compared } };
    });
  return crossingsOf([steps(reed, first), steps(pier, second)]).map(({ step, at, above, below }) => [
    step.id,
    at,
    above.id,
    below.id,
  ]);
}

test("a crossing is where the higher of two lines becomes the lower, whichever moves", () => {
  expect(
    lines(
      [
        [0, 1],
        [2, 5],
        [4, 5],
      ],
      [
        [1, 3],
        [3, 6],
        [4, 6],
      ],
    ),
  ).toEqual([
    ["reed-works-1", 2, "reed-works-1", "pier-group-0"],
    ["pier-group-1", 3, "pier-group-1", "reed-works-1"],
  ]);
});

test("lines that begin after the other has ended do not cross, nor do those that only touch", () => {
  expect(
    lines(
      [
        [0, 1],
        [1, 9],
      ],
      [
        [2, 3],
        [3, 4],
      ],
    ),
  ).toEqual([]);
  expect(
    lines(
      [
        [0, 1],
        [1, 3],
        [2, 1],
      ],
      [
        [0, 3],
        [2, 3],
      ],
    ),
  ).toEqual([]);
});

test("a limit that leaves open which is higher makes no crossing", () => {
  const [first, second]: [number, number][][] = [
    [
      [0, 1],
      [1, 5],
    ],
    [
      [0, 3],
      [2, 3],
    ],
  ];
  expect(lines(first ?? [], second ?? [])).toHaveLength(1);
  expect(lines(first ?? [], second ?? [], "up_to")).toEqual([]);
});
