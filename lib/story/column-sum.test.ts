import fc from "fast-check";
import { expect, test } from "vitest";
import { addRounds } from "@/lib/check/testing/add-rounds";
import { loadedSample } from "@/lib/check/testing/loaded-sample";
import { draftRow } from "@/lib/check/testing/sample-story";
import { naiveAmount } from "@/lib/query/testing/naive-amount";
import { columnSum } from "./column-sum";
import { shownColumnsOf } from "./money-columns";
import type { Story } from "./story";
import { storyIndex } from "./story-index";
import { storyLookups } from "./story-lookups";

/** The sum of a column over all deals, with rows by their ids. */
function sumOf(story: Story, name: string, money: string | null = null) {
  const { columns, rows } = storyIndex(story, "deals", money);
  const column = columns.find((each) => each.name === name);
  const lookups = storyLookups(story);
  const found = column && columnSum(rows, column, lookups.replaced.deals ?? {}, { columns, money: lookups.money });
  if (!found) return null;
  const total = (of: "amount" | "count") => found.sums.reduce((all, { sum }) => all + (sum?.[of] ?? 0), 0);
  return {
    ...found,
    sum: { currency: found.sums[0]?.sum?.currency, amount: total("amount"), count: total("count") },
    converted: found.converted.map(({ id }) => id),
    unrated: found.unrated.map(({ row, gap }) => [row.id, gap.reason]),
  };
}

test("a part is in its whole, an earlier round in the last one, and the unknown is not zero", () => {
  const story = loadedSample((draft) => {
    addRounds(draft);
    Object.assign(draftRow(draft, "deals", "pier-part"), { amount: "1", currency: "USD", amount_qualifier: "exact" });
    draft.rows.deals.push({ ...draftRow(draft, "deals", "pier-fund"), id: "unknown", amount: "", currency: "" });
    draftRow(draft, "deals", "unknown").amount_qualifier = "";
  });
  expect(sumOf(story, "amount")).toMatchObject({
    sum: { currency: "USD", amount: 155_000_000, count: 2 },
    ...{ converted: [], unrated: [], contained: 1, replaced: 2, unknown: 1 },
  });
});

test("amounts in another currency are added at the rate of their month, or left out with the reason", () => {
  const story = loadedSample((draft) => {
    const won = { ...draftRow(draft, "deals", "ferry-bid"), amount: "1447600000", currency: "KRW" };
    Object.assign(won, { amount_stated: "", currency_stated: "", stated_source: "" });
    draft.rows.deals.push({ ...won, id: "won" }, { ...won, id: "late", date: "2030-03" });
    draft.rows.deals.push({ ...won, id: "year", date: "2030" });
  });
  expect(sumOf(story, "amount")).toMatchObject({
    sum: { currency: "USD", amount: 97_400_000 + 5_000_000 + 1_000_000, count: 3 },
    ...{ converted: ["won"], unknown: 1 },
    unrated: [
      ["late", "rate"],
      ["year", "date"],
    ],
  });
  expect(sumOf(story, "amount_krw", "krw")).toMatchObject({
    sum: { currency: "KRW", amount: 140_996_240_000 + 3 * 1_447_600_000, count: 4 },
    ...{ converted: ["ferry-bid"], unrated: [["pier-fund", "date"]], unknown: 1 },
  });
});

test("what has different statuses is not added together", () => {
  const story = loadedSample((draft) => {
    const bid = draftRow(draft, "deals", "ferry-bid");
    const other = { ...bid, amount: "3", amount_stated: "", currency_stated: "", stated_source: "" };
    draft.rows.deals.push({ ...other, id: "also-refused" }, { ...other, id: "opened", status: "open", amount: "5" });
  });
  const amounts = sumOf(story, "amount")?.sums.map(({ value, sum }) => `${value} ${sum?.amount}`);
  expect(amounts).toEqual(expect.arrayContaining(["refused 97400003", expect.stringMatching(/^open /)]));
});

test("a column whose figures must not be added has no sum", () => {
  expect(sumOf(loadedSample(), "valuation")).toBeNull();
});

test("the sum is that of the amounts, converted one by one, that nothing contains or replaces", () => {
  const columns = shownColumnsOf("deals");
  const [column] = columns.filter(({ name }) => name === "amount");
  if (!column) throw new Error("deals have no amounts");
  const { rows: all, lookups } = storyIndex(loadedSample(), "deals");
  const date = all[0]?.date;
  const row = fc.record({
    amount: fc.option(fc.integer({ min: 1, max: 1_000_000_000_000 })),
    currency: fc.constantFrom("USD", "KRW", "EUR"),
    date: fc.constantFrom(date, null),
    status: fc.constantFrom("completed", "rejected"),
    part_of: fc.option(fc.constant("whole")),
  });
  const sets = fc.tuple(fc.array(row), fc.constantFrom("USD", "KRW"), fc.array(fc.nat(30)));
  fc.assert(
    fc.property(sets, ([drawn, currency, chosen]) => {
      const rows = drawn.map((each, index) => ({ ...each, id: `${index}` }));
      const money = { ...lookups.money, currency };
      const replaced = Object.fromEntries(chosen.map((index) => [`${index}`, "later"]));
      const found = columnSum(rows, column, replaced, { columns, money });
      const counting = rows.filter(({ id, part_of }) => part_of === null && !(id in replaced));
      const amounts = counting.flatMap((each) => naiveAmount(each, column, columns, money) ?? []);
      const sums = found?.sums ?? [];
      const total = (of: "amount" | "count") => sums.reduce((all, { sum }) => all + (sum?.[of] ?? 0), 0);
      expect(total("amount")).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
      expect(total("count")).toBe(amounts.length);
      for (const { value } of sums) expect(sums.filter((other) => other.value === value)).toHaveLength(1);
      const { unrated = [], contained = 0, replaced: earlier = 0, unknown = 0 } = found ?? {};
      expect(counting.filter(({ amount }) => amount !== null)).toHaveLength(amounts.length + unrated.length);
      const without = rows.filter(({ amount }) => amount === null).length;
      expect(amounts.length + unrated.length + contained + earlier + without).toBe(rows.length);
      expect(unknown).toBe(without);
    }),
    { seed: 16, numRuns: 300 },
  );
});
