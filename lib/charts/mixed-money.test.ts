import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Row } from "@/lib/datasets/registry";
import { comparable, isComparable } from "@/lib/money/comparable";
import type { Money } from "@/lib/money/money";
import type { Story } from "@/lib/story/story";
import { langs } from "@/lib/text/lang";
import { readChartRequest } from "./chart-request";
import { dealSizes } from "./deal-sizes/definition";
import { keyFigures } from "./key-figures/definition";
import type { ChartDefinition, ChartModel } from "./kit/chart";
import { mixedMoney, mixedStory } from "./testing/mixed-money";
import { valuations } from "./valuations/definition";

function forEveryStory(check: (story: Story) => void): void {
  fc.assert(
    fc.property(mixedMoney, (parts) => check(mixedStory(parts))),
    { numRuns: 60 },
  );
}

function build<Model extends ChartModel>(chart: ChartDefinition<Model>, story: Story, lang: (typeof langs)[number]) {
  return chart.build(story, readChartRequest(chart, lang, new URLSearchParams()).context);
}

function moneyOf({ amount, currency, amount_qualifier: qualifier }: Row<"deals">): Money | null {
  return amount === null || currency === null || qualifier === null ? null : { amount, currency, qualifier };
}

/** The value by which a deal may be compared: in the story's currency, and a sum. */
function sumOf(story: Story, id: string): number | null {
  const deal = story.rows.deals.find((row) => row.id === id);
  const money = deal && moneyOf(deal);
  if (!deal || !money || ["up_to", "at_least"].includes(money.qualifier)) return null;
  const result = comparable(money, story.currency, deal.date, story.rows.exchange_rates);
  return isComparable(result) && result.amount > 0 ? result.amount : null;
}

describe("whatever the currencies, the qualifiers and the rates", () => {
  test("every deal is drawn at its value in the story's currency, or named in notes; what has no rate in alt as well", () => {
    forEveryStory((story) => {
      for (const lang of langs) {
        const { rows, blocks = [], listed, notes, alt } = build(dealSizes, story, lang);
        let start = 0;
        for (const { size } of blocks) {
          const values = rows.slice(start, start + size).map(({ value }) => value);
          expect(values).toEqual(values.toSorted((a, b) => b - a));
          start += size;
        }
        const rest = listed?.groups.flatMap((group) => group.rows) ?? [];
        for (const deal of story.rows.deals) {
          const money = moneyOf(deal);
          const result = money && comparable(money, story.currency, deal.date, story.rows.exchange_rates);
          const bar = rows.find(({ id }) => id === deal.id);
          const drawn = bar ?? rest.find(({ id }) => id === deal.id);
          if (result && isComparable(result) && result.amount > 0) expect(drawn).toBeDefined();
          else expect(drawn).toBeUndefined();
          if (bar) expect(bar.value).toBe(result && isComparable(result) ? result.amount : null);
          const title = lang === "en" ? deal.title_en : deal.title_ko;
          if (!drawn) expect(notes.join("\n")).toContain(title);
          if (!drawn && money) expect(alt).toContain(title);
          if (drawn && money && money.currency !== story.currency) {
            expect(drawn.text).toMatch(lang === "en" ? /converted$/ : /\(환산\)$/);
            expect(notes.join("\n")).toContain(title);
          }
        }
      }
    });
  });

  test("the finding on deals names the largest sum, and nothing larger that is a sum", () => {
    forEveryStory((story) => {
      const sums = story.rows.deals.flatMap(({ id, title_en: title }) => {
        const value = sumOf(story, id);
        return value === null ? [] : [{ title, value }];
      });
      const { finding } = build(dealSizes, story, "en");
      const largest = Math.max(...sums.map(({ value }) => value));
      const named = sums.filter(({ title }) => finding.includes(`: ${title}`));
      if (sums.length > 0) expect(named.map(({ value }) => value)).toContain(largest);
      else expect(finding).not.toMatch(/largest|The one known amount/);
    });
  });

  test("key figures are set in proportion only where both are sums in one currency", () => {
    forEveryStory((story) => {
      const { finding, pairs, notes } = build(keyFigures, story, "en");
      expect(finding).toMatch(/^Pair: North .*, South /);
      for (const { share, text, side } of pairs[0]?.bars ?? [])
        if (share === 0 && text !== "undisclosed")
          expect(notes.join("\n")).toContain(`Pair, ${side === "first" ? "North" : "South"}`);
    });
  });

  test("every valuation is drawn or named with its date, and captions name the story's currency", () => {
    forEveryStory((story) => {
      const { lines, notes, measure, alt } = build(valuations, story, "en");
      const drawn = lines.flatMap(({ marks }) => marks);
      const left = story.rows.valuations.filter(({ id }) => !drawn.some((mark) => mark.id === id));
      for (const { currency, date } of left) {
        expect(currency).not.toBe(story.currency);
        const month = new Date(`${date.earliest}T00:00Z`).toLocaleString("en", { month: "long", timeZone: "UTC" });
        expect(notes.at(-1)).toContain(`${month} 2030`);
        expect(alt).toContain(`${month} 2030`);
      }
      expect(measure.includes("US dollars")).toBe(story.currency === "USD");
    });
  });
});
