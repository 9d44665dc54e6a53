import { expect, test } from "vitest";
import { rateBase } from "@/lib/money/convert";
import { isDate } from "@/lib/query/plain-row";
import { naiveAmount } from "@/lib/query/testing/naive-amount";
import { shownColumnsOf } from "@/lib/story/money-columns";
import { moneyNameOf, monthNameOf, rateNameOf } from "@/lib/story/money-names";
import { storyIndex } from "@/lib/story/story-index";
import { storyMoneys } from "@/lib/story/story-moneys";
import { allStories } from "./stories";

const columns = shownColumnsOf("deals");

test("in every story, an amount in each of its currencies is the amount at the rates of the row's month", () => {
  let converted = 0;
  for (const story of allStories()) {
    for (const money of storyMoneys(story)) {
      const comparison = { currency: money.toUpperCase(), rates: story.rows.exchange_rates };
      for (const row of storyIndex(story, "deals", money).rows) {
        const { amount, date, [rateNameOf(money)]: rate, [monthNameOf(money)]: month } = row;
        const inMoney = row[moneyNameOf("amount", money)];
        const column = columns.find(({ name }) => name === "amount");
        expect(inMoney).toBe(column && naiveAmount(row, column, columns, comparison));
        // An amount that is stated in the currency stays as it is, and has no rate.
        if (inMoney === null || row.currency === comparison.currency) continue;
        converted++;
        if (!isDate(date) || !isDate(month)) throw new Error(`no month: ${row.id}`);
        expect(date.earliest.startsWith(month.edtf) && date.latest?.startsWith(month.edtf)).toBe(true);
        const repeated = Number(amount) * (comparison.currency === rateBase ? 1 / Number(rate) : Number(rate));
        // A rate between two currencies other than the dollar is a quotient of twelve digits.
        expect(Math.abs(repeated - Number(inMoney))).toBeLessThanOrEqual(Math.max(1, Number(inMoney) * 1e-11));
      }
    }
  }
  expect(converted).toBeGreaterThan(10);
});
