import { expect, test } from "vitest";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { sampleHeadlineFigures } from "../testing/sample-headline-figures";
import { headlineFigures } from "./definition";

type Sample = Parameters<typeof sampleHeadlineFigures>[1];

function model(amounts: readonly string[], sample?: Sample, lang: Lang = "en") {
  const { context } = readChartRequest(headlineFigures, lang, new URLSearchParams());
  return headlineFigures.build(sampleHeadlineFigures(amounts, sample), context);
}

test("the finding names each figure with its qualifier, and sets none in proportion to another", () => {
  const sample = { qualifiers: ["exact", "up_to"] } as const;
  expect(model(["97400000000", "500000000000"], sample).finding).toBe(
    "Bid for the ferry: $97.4 billion; Bid for the ferry: up to $500 billion",
  );
  expect(model(["2500000", "3200000"], { qualifiers: ["up_to"] }, "ko").finding).toBe(
    "나룻배 인수 제안 최대 250만 달러 / 나룻배 인수 제안 최대 320만 달러",
  );
  expect(model(["1000000", "2000000"]).finding).not.toMatch(/times|scale/);
  expect(model(["1000000"]).finding).toBe("Bid for the ferry: $1 million");
});

test("figures in two currencies stand as they were stated", () => {
  const { rows, notes } = model(["1447600000", "3000000"], { currencies: ["EUR", "USD"] });
  expect(rows.map(({ amount }) => amount)).toEqual(["€1.4476 billion", "$3 million"]);
  expect(notes).toEqual([]);
});

test("the caption names every reason for a mark that is hollow or struck through", () => {
  expect(model(["1"]).measure).toMatch(
    /Hollow: offered, planned or “up to”; struck through: refused, withdrawn or disputed/,
  );
  expect(model(["1"], {}, "ko").measure).toMatch(/제안·계획된 금액이거나 ‘최대’.*거부·철회됐거나 이견/);
});

test("figures keep the order of the story, with amount, date, status and form", () => {
  expect(model(["97400000000", "500000000000"], { qualifiers: ["exact", "up_to"] }).rows).toEqual([
    {
      id: "figure-0",
      label: "Bid for the ferry",
      amount: "$97.4 billion",
      detail: "10 February 2030 · refused",
      side: "first",
      form: "crossed",
    },
    {
      id: "figure-1",
      label: "Bid for the ferry",
      amount: "Up to $500 billion",
      detail: "10 February 2030 · refused",
      side: "first",
      form: "crossed",
    },
  ]);
});

test("each row of the table shows one figure of the data", () => {
  const { table, sources } = model(["97400000000"]);
  expect(table.rows).toEqual([
    {
      id: "figure-0",
      cells: ["Bid for the ferry", "$97.4 billion", "10 February 2030 · refused"],
      figure: { dataset: "deals", row: "figure-0", column: "amount" },
    },
  ]);
  expect(sources.map(({ id }) => id)).toEqual(["gazette-2030"]);
});

test("an undisclosed figure is named and not shown; without any other there is nothing to show", () => {
  const { rows, finding, sides, notes, alt } = model([""]);
  const missing = "Amount undisclosed, not shown: Bid for the ferry.";
  expect(notes).toEqual([missing]);
  expect(alt).toBe(missing);
  expect(rows).toEqual([]);
  expect(finding).toBe("No headline figure is known");
  expect(sides).toEqual([]);
});
