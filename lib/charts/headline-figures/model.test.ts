import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Lang } from "@/lib/text/lang";
import { readChartRequest } from "../chart-request";
import { headlineFigures } from "./definition";

function finding(amounts: readonly string[], lang: Lang): string {
  const story = loadedSample(({ rows, file }) => {
    const [deal] = rows.deals;
    const [cell] = file.headline;
    if (!deal || !cell) throw new Error("the sample lacks a row to start from");
    const ids = amounts.map((_, place) => `figure-${place}`);
    const capped = { amount_qualifier: "up_to" };
    rows.deals.push(
      ...ids.map((id, place) => ({ ...deal, id, amount: amounts[place] ?? "", ...(place > 0 && capped) })),
    );
    file.headline = ids.map((row) => ({ ...cell, row }));
  });
  return headlineFigures.build(story, readChartRequest(headlineFigures, lang, new URLSearchParams()).context).finding;
}

test("the finding says how many times the smaller figure the larger is", () => {
  expect(finding(["97400000000", "500000000000"], "en")).toMatch(
    /^Up to \$500 billion is about 5\.1 times .*\$97\.4 billion: the two figures to scale$/,
  );
  expect(finding(["97400000000", "500000000000"], "ko")).toMatch(
    /^최대 5000억 달러는 .*974억 달러.*의 약 5\.1배, 같은 눈금으로 본 두 금액$/,
  );
});

test("it tells a ratio in two digits, and the amount alone where there is one", () => {
  expect(finding(["1000000", "123456789"], "en")).toContain("about 120 times");
  expect(finding(["1000000"], "en")).toMatch(/\$1 million/);
});
