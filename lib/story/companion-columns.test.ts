import { expect, test } from "vitest";
import { datasetNames } from "@/lib/datasets/registry";
import { withCompanions } from "./companion-columns";
import { shownColumnsOf } from "./money-columns";

const cases = datasetNames.flatMap((name) => ([null, "krw", "usd"] as const).map((money) => [name, money] as const));

test.each(cases)("%s, in %s: no figure goes without its qualifier, unit, currency and container", (name, money) => {
  const all = shownColumnsOf(name, money === null ? [] : [money]);
  for (const column of all) {
    const shown = withCompanions([column.name], all);
    expect(shown[0]).toBe(column.name);
    expect(new Set(shown).size).toBe(shown.length);
    if (column.qualifier !== undefined) expect(shown).toContain(column.qualifier);
    if (column.unitIn !== undefined) expect(shown).toContain(column.unitIn);
    if (column.type !== "money") continue;
    expect(shown).toContain(column.currency.column ?? column.currency.from);
    if (column.computedIn) expect(shown).toEqual(expect.arrayContaining([`${money}_rate`, `${money}_month`]));
    if (column.containedIn !== undefined) expect(shown).toContain(column.containedIn);
    if (money !== null && column.dated !== undefined) expect(shown).toContain(`${column.name}_${money}`);
  }
});

test("a rate goes with its currency and its month, a capacity with its qualifier", () => {
  expect(withCompanions(["per_usd"], shownColumnsOf("exchange_rates"))).toEqual(["per_usd", "currency", "month"]);
  expect(withCompanions(["capacity"], shownColumnsOf("sites"))).toEqual([
    "capacity",
    "capacity_qualifier",
    "capacity_unit",
  ]);
});

test("what is named keeps its place, what is left out stays out, and all columns stay all", () => {
  const all = shownColumnsOf("deals");
  const names = all.map(({ name }) => name);
  expect(withCompanions(names, all)).toEqual(names);
  expect(withCompanions(["currency", "amount"], all, ["part_of"])).toEqual([
    "currency",
    "amount",
    "amount_qualifier",
    "replaces",
  ]);
});
