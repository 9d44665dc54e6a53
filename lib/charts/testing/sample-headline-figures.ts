import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Qualifier } from "@/lib/money/qualifier";
import type { Story } from "@/lib/story/story";

/** How the amounts of the invented story are to be read, and their currencies; the last of each goes on. */
interface HeadlineSample {
  readonly qualifiers?: readonly Qualifier[];
  readonly currencies?: readonly string[];
}

/**
 * Invents a story in dollars whose headline figures are deals of February 2030 of given amounts.
 *
 * @param amounts as cells; "" for an undisclosed one
 */
export function sampleHeadlineFigures(
  amounts: readonly string[],
  { qualifiers = ["exact"], currencies = ["USD"] }: HeadlineSample = {},
): Story {
  return loadedSample(({ rows, file }) => {
    const [deal] = rows.deals;
    const [cell] = file.headline;
    if (!deal || !cell) throw new Error("the sample lacks a row to start from");
    const { amount: _amount, currency: _currency, amount_qualifier: _qualifier, ...plain } = deal;
    for (const [index, amount] of amounts.entries()) {
      const currency = currencies[index] ?? currencies.at(-1) ?? "";
      const money = { amount, currency, amount_qualifier: qualifiers[index] ?? qualifiers.at(-1) ?? "" };
      rows.deals.push({ ...plain, id: `figure-${index}`, ...(amount !== "" && money) });
    }
    file.headline = amounts.map((_, index) => ({ ...cell, row: `figure-${index}` }));
  });
}
