import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { Story } from "@/lib/story/story";

/**
 * Invents a story whose headline figures are deals of given amounts.
 *
 * @param amounts in dollars, as cells; "" for an undisclosed one. All but the first are upper limits
 */
export function sampleHeadlineFigures(amounts: readonly string[]): Story {
  return loadedSample(({ rows, file }) => {
    const [deal] = rows.deals;
    const [cell] = file.headline;
    if (!deal || !cell) throw new Error("the sample lacks a row to start from");
    const { amount: _amount, currency: _currency, amount_qualifier: _qualifier, ...plain } = deal;
    for (const [index, amount] of amounts.entries()) {
      const money = { amount, currency: "USD", amount_qualifier: index === 0 ? "exact" : "up_to" };
      rows.deals.push({ ...plain, id: `figure-${index}`, ...(amount !== "" && money) });
    }
    file.headline = amounts.map((_, index) => ({ ...cell, row: `figure-${index}` }));
  });
}
