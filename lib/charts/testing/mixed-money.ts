import fc from "fast-check";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import type { SampleRow } from "@/lib/check/testing/sample-row";
import { qualifiers } from "@/lib/money/qualifier";
import type { Story } from "@/lib/story/story";

const months = ["2030-01", "2030-02", "2030-03"];
const currencies = ["USD", "KRW", "EUR", "JPY"];
const perUsd: Readonly<Record<string, string>> = { KRW: "1447.6", EUR: "0.9601", JPY: "151.25" };

const amount = fc.record({
  amount: fc.integer({ min: 1, max: 1e13 }).map(String),
  currency: fc.constantFrom(...currencies),
  qualifier: fc.constantFrom(...qualifiers),
});

const deal = fc.record({
  money: fc.option(amount, { freq: 4 }),
  date: fc.oneof(fc.constantFrom(...months), fc.constantFrom("2030", "2030-02-10", "2030-01/2030-03", "2030-03/..")),
});

/** What a random story of mixed money is made of. */
export const mixedMoney = fc.record({
  currency: fc.constantFrom(...currencies),
  deals: fc.array(deal, { minLength: 2, maxLength: 7 }),
  values: fc.array(amount, { minLength: 1, maxLength: 5 }),
  /** The months and currencies that have a rate. */
  rates: fc.subarray(months.flatMap((month) => Object.keys(perUsd).map((currency) => ({ month, currency })))),
});

type MixedMoney = typeof mixedMoney extends fc.Arbitrary<infer Value> ? Value : never;

/** The story: its deals are `deal-0` and so on, its valuations `value-0`. */
export function mixedStory({ currency, deals, values, rates }: MixedMoney): Story {
  return loadedSample(({ rows, file }) => {
    file.currency = currency;
    delete file.secondCurrency;
    const [bid] = rows.deals;
    const [value] = rows.valuations;
    const [rate] = rows.exchange_rates;
    const [headline] = file.headline;
    if (!bid || !value || !rate || !headline) throw new Error("the sample lacks a row to start from");
    const plain = without(bid, [
      "amount",
      "currency",
      "amount_qualifier",
      "amount_stated",
      "currency_stated",
      "stated_source",
    ]);
    for (const [index, { money, date }] of deals.entries()) {
      const cells = money && { amount: money.amount, currency: money.currency, amount_qualifier: money.qualifier };
      rows.deals.push({
        ...plain,
        id: `deal-${index}`,
        title_en: `Deal ${index}`,
        title_ko: `거래 ${index}`,
        date,
        ...cells,
      });
    }
    const entities = ["ada-fenn", "bo-marsh", "long-ferry"];
    rows.valuations.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...values.map((money, index) => ({
        ...value,
        id: `value-${index}`,
        entity_id: entities[index % entities.length] ?? "",
        date: `2030-0${index + 1}`,
        valuation: money.amount,
        currency: money.currency,
        valuation_qualifier: money.qualifier,
      })),
    );
    rows.exchange_rates.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...rates.map(({ month, currency: code }) => ({
        ...rate,
        id: `${code.toLowerCase()}-${month}`,
        month,
        currency: code,
        per_usd: perUsd[code] ?? "",
      })),
    );
    const cell = (row: string) => ({ dataset: "deals", row, column: "amount" }) as const;
    file.headline = [0, 1].map((index) => ({
      ...cell(`deal-${index}`),
      label: { en: `Figure ${index}`, ko: `금액 ${index}` },
    }));
    file.keyFigures = [
      { id: "pair", label: { en: "Pair", ko: "쌍" }, figures: { north: cell("deal-0"), south: cell("deal-1") } },
    ];
  });
}

function without(row: SampleRow, columns: readonly string[]): SampleRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));
}
