import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { figureWords, groundedFigures } from "./grounded-figures";

const story = loadedSample((draft) => {
  const [source = {}] = draft.rows.sources;
  draft.rows.sources.push({ ...source, id: "digest", kind: "summary" }, { ...source, id: "copied", kind: "copy" });
  Object.assign(draftRow(draft, "deals", "ferry-bid"), {
    sources: "digest#p. 1;copied;digest#p. 2",
    confidence: "low",
  });
});

function figuresOf(row: string) {
  return groundedFigures(story).filter(({ figure }) => figure.row === row);
}

test("a figure rests on the best of its sources, and what is undisclosed is no figure", () => {
  expect(figuresOf("ferry-bid")).toEqual([
    {
      figure: { dataset: "deals", row: "ferry-bid", column: "amount" },
      side: "first",
      sources: ["digest", "copied"],
      best: "copy",
    },
  ]);
  expect(figuresOf("pier-part")).toEqual([]);
});

test("a figure is named after its row, with its value as readers see it", () => {
  const [bid] = figuresOf("ferry-bid");
  expect(bid && figureWords(story, bid.figure, "en")).toEqual({ name: "Bid, for all", value: "$97.4 million" });
});

test("figures of one row are named apart, after their columns", () => {
  const valued = loadedSample((draft) => {
    Object.assign(draftRow(draft, "deals", "ferry-bid"), { valuation: "150000000", valuation_qualifier: "reported" });
  });
  const figures = groundedFigures(valued).filter(({ figure }) => figure.row === "ferry-bid");
  expect(figures.map(({ figure }) => figureWords(valued, figure, "en").name)).toEqual([
    "Bid, for all · Amount",
    "Bid, for all · Valuation",
  ]);
});
