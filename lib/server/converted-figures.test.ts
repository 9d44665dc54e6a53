import { expect, test } from "vitest";
import { isDate } from "@/lib/query/plain-row";
import { storyIndex } from "@/lib/story/story-index";
import { allStories } from "./stories";

test("in every story, an amount in won is the amount times the rate of the row's month", () => {
  let converted = 0;
  for (const story of allStories()) {
    const rates = new Map(story.rows.exchange_rates.map(({ month, per_usd }) => [month.edtf, per_usd]));
    for (const row of storyIndex(story, "deals", "krw").rows) {
      const { amount, currency, date, amount_krw: won, krw_rate: rate, krw_month: month } = row;
      // An amount that is stated in won stays as it is.
      if (won === null || rate === null) continue;
      converted++;
      if (!isDate(date) || !isDate(month) || typeof amount !== "number") throw new Error(`no amount: ${row.id}`);
      expect([currency, rate]).toEqual(["USD", rates.get(month.edtf)]);
      expect(date.earliest.startsWith(month.edtf) && date.latest?.startsWith(month.edtf)).toBe(true);
      const tenThousandths = BigInt(amount) * BigInt(Math.round(Number(rate) * 10_000));
      expect(BigInt(Number(won))).toBe((tenThousandths + 5_000n) / 10_000n);
    }
  }
  expect(converted).toBeGreaterThan(10);
});
