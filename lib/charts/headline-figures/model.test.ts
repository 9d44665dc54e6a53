import { expect, test } from "vitest";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { sampleHeadlineFigures } from "../testing/sample-headline-figures";
import { headlineFigures } from "./definition";

function model(amounts: readonly string[], lang: Lang = "en") {
  const { context } = readChartRequest(headlineFigures, lang, new URLSearchParams());
  return headlineFigures.build(sampleHeadlineFigures(amounts), context);
}

test("the finding says how many times the second largest figure the largest is", () => {
  expect(model(["97400000000", "500000000000"]).finding).toMatch(
    /^Up to \$500 billion is about 5\.1 times .*\$97\.4 billion: the two figures to scale$/,
  );
  expect(model(["97400000000", "500000000000"], "ko").finding).toMatch(
    /^최대 5000억 달러는 .*974억 달러.*의 약 5\.1배, 같은 눈금으로 본 두 금액$/,
  );
});

test("it rounds the ratio to two digits, and gives the amount alone where there is only one", () => {
  expect(model(["1000000", "123456789"]).finding).toContain("about 120 times");
  expect(model(["1000000"]).finding).toMatch(/\$1 million/);
});

test("figures keep the order of the story, with amount, date, status, form and the value of their bar", () => {
  expect(model(["97400000000", "500000000000"]).rows).toEqual([
    {
      id: "figure-0",
      label: "Bid for the ferry",
      amount: "$97.4 billion",
      detail: "10 February 2030 · refused",
      side: "first",
      form: "hollow",
      value: 97_400_000_000,
    },
    {
      id: "figure-1",
      label: "Bid for the ferry",
      amount: "Up to $500 billion",
      detail: "10 February 2030 · refused",
      side: "first",
      form: "hollow",
      value: 500_000_000_000,
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

test("an undisclosed figure is left out; without any other there is nothing to show", () => {
  const { rows, finding, sides } = model([""]);
  expect(rows).toEqual([]);
  expect(finding).toBe("No headline figure is known");
  expect(sides).toEqual([]);
});
