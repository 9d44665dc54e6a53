import fc from "fast-check";
import { expect, test } from "vitest";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { columnMetas } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/registry";
import { toEdtfDate } from "@/lib/dates/to-edtf-date";
import { storyLookups } from "@/lib/story/story-lookups";
import { countFacet } from "./count-facets";
import type { Comparison } from "./lookups";
import { parseQuery } from "./parse-query";
import type { PlainRow } from "./plain-row";
import { emptyQuery } from "./query";
import { indexRows } from "./row-index";
import { runQuery } from "./run-query";
import { naiveAmount } from "./testing/naive-amount";

const columns = columnMetas(datasets.deals);
const labels = storyLookups(loadedSample());

const months = ["2030-01", "2030-02", "2030-03"];
const currencies = ["USD", "KRW", "EUR", "JPY"];
const dates = [...months, ...months.map((month) => `${month}-14`), "2030", "2030-01/2030-03", "2030-02/..", "2030-03?"];
const amounts = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9_000_000_000_000 }));

const comparisons: fc.Arbitrary<Comparison> = fc.record({
  currency: fc.constantFrom(...currencies),
  rates: fc.subarray(
    months.flatMap((edtf, index) =>
      [1447.6, 0.9213, 151.07].map((rate, at) => ({
        month: { edtf },
        currency: currencies[at + 1] ?? "",
        per_usd: Number((rate * (1 + index / 50)).toFixed(4)),
      })),
    ),
  ),
});

const money = fc.record({
  date: fc.constantFrom(...dates).map(toEdtfDate),
  amount: fc.option(amounts),
  currency: fc.constantFrom(...currencies),
  amount_stated: fc.option(amounts),
  currency_stated: fc.constantFrom(...currencies),
});
const rows: fc.Arbitrary<readonly PlainRow[]> = fc
  .array(money, { maxLength: 25 })
  .map((all) => all.map((row, index) => ({ ...row, id: `row-${String(index).padStart(2, "0")}` })));

const names = fc.constantFrom("amount", "amount_stated");

/** An index of rows whose amounts compare in one currency, and the naive amount of each row. */
function prepared(all: readonly PlainRow[], name: string, comparison: Comparison) {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new Error(`no such column: ${name}`);
  return {
    column,
    index: indexRows("deals", columns, all, { ...labels, money: comparison }),
    amountOf: (row: PlainRow) => naiveAmount(row, column, columns, comparison),
  };
}

const ids = (all: readonly PlainRow[]) => all.map(({ id }) => id);

test("amounts of any currency sort by their converted value in both directions, those without a rate last", () => {
  const property = fc.property(rows, names, comparisons, fc.boolean(), (all, name, comparison, descending) => {
    const { index, amountOf } = prepared(all, name, comparison);
    const sorted = runQuery(index, { ...emptyQuery, sort: [{ column: name, descending }] }, "en");
    const expected = all.toSorted((a, b) => {
      const [first, second] = [amountOf(a), amountOf(b)];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      return descending ? second - first : first - second;
    });
    expect(ids(sorted)).toEqual(ids(expected));
  });
  fc.assert(property, { seed: 13, numRuns: 500 });
});

const fits: Readonly<Record<string, (amount: number, bound: number) => boolean>> = {
  gt: (amount, bound) => amount > bound,
  gte: (amount, bound) => amount >= bound,
  lt: (amount, bound) => amount < bound,
  lte: (amount, bound) => amount <= bound,
  eq: (amount, bound) => amount === bound,
  in: (amount, bound) => amount === bound,
};

test("filters compare converted values, and an amount without a rate is there all the same", () => {
  let found = 0;
  const operators = fc.constantFrom(...Object.keys(fits));
  const cases = fc.tuple(rows, names, comparisons, operators, amounts, fc.nat());
  const property = fc.property(cases, ([all, name, comparison, operator, made, at]) => {
    const { index, amountOf } = prepared(all, name, comparison);
    const known = all.flatMap((row) => amountOf(row) ?? []);
    const bound = known[at % (known.length * 2 || 1)] ?? made;
    const select = (parameter: string, value: number) =>
      ids(runQuery(index, parseQuery(new URLSearchParams([[parameter, String(value)]]), columns).query, "en"));
    const passing = all.filter((row) => {
      const amount = amountOf(row);
      return amount !== null && fits[operator]?.(amount, bound);
    });
    expect(select(`${name}__${operator}`, bound)).toEqual(ids(passing));
    expect(select(`${name}__not`, bound)).toEqual(ids(all.filter((row) => amountOf(row) !== bound)));
    expect(select(`${name}__notblank`, 1)).toEqual(ids(all.filter((row) => row[name] !== null)));
    if (passing.length > 0) found++;
  });
  fc.assert(property, { seed: 14, numRuns: 500 });
  expect(found).toBeGreaterThan(150);
});

test("an amount is found as it is printed and as it comes to in the story's currency, in words of either language", () => {
  const row = { id: "won", date: toEdtfDate("2030-02-14"), amount: 10_000_000_000_000, currency: "KRW" };
  const rates = [{ month: { edtf: "2030-02" }, currency: "KRW", per_usd: 1447.6 }];
  const { index } = prepared([row], "amount", { currency: "USD", rates });
  const hits = (search: string) => index.hits(search)[0];
  for (const found of ["10조", "10조원", "₩10 trillion", "69억800만 달러", "$6.908 billion", "69억800만"])
    expect([found, hits(found)]).toEqual([found, 1]);
  for (const missed of ["$10 trillion", "10조 달러", "69억900만 달러", "₩6.908 billion"])
    expect([missed, hits(missed)]).toEqual([missed, 0]);
});

test("a facet of amounts counts converted values, each of which selects as many rows as it counts", () => {
  const property = fc.property(rows, names, comparisons, (all, name, comparison) => {
    const { index, amountOf } = prepared(all, name, comparison);
    const given = countFacet(index, emptyQuery, name).filter(({ value }) => value !== null);
    const expected = new Map<string, number>();
    for (const amount of all.flatMap((row) => amountOf(row) ?? []).toSorted((a, b) => a - b))
      expected.set(String(amount), (expected.get(String(amount)) ?? 0) + 1);
    expect(given.map(({ value, count }) => [value, count])).toEqual([...expected]);
  });
  fc.assert(property, { seed: 15, numRuns: 200 });
});
