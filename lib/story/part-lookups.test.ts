import { expect, test } from "vitest";
import type { ColumnMeta } from "@/lib/datasets/column";
import { sampleColumn } from "@/lib/datasets/testing/sample-column";
import { emptyQuery } from "@/lib/query/query";
import { partLookups } from "./part-lookups";

const column = (name: string, references?: string): ColumnMeta => ({
  name,
  type: references ? "reference" : "word",
  label: { en: name, ko: name },
  description: { en: "", ko: "" },
  required: false,
  ...(references && { references }),
});
const pair = (name: string) => ({ en: name, ko: name });
const lookups = {
  words: { "deals.kind": { gift: { ...pair("Gift"), order: 1 } }, "deals.status": {} },
  names: { entities: { a: pair("A"), b: pair("B"), c: pair("C") }, deals: { d: pair("D") } },
  sides: [{ id: "one", label: pair("One") }],
  money: { currency: "USD", rates: [{ month: { edtf: "2030-02" }, currency: "KRW", per_usd: 1400 }] },
  replaced: { deals: { d: "e", x: "y" } },
};

test("of all lookups only those remain that rows and filters name", () => {
  const columns = [column("kind"), column("to", "entities")];
  const filters = [{ column: "to", operator: "in", values: ["b,x,constructor"] }] as const;
  expect(
    partLookups(lookups, "deals", columns, [{ to: ["a#p. 3"] }, { to: null }], { ...emptyQuery, filters }),
  ).toEqual({
    words: { "deals.kind": lookups.words["deals.kind"] },
    names: { entities: { a: pair("A"), b: pair("B") } },
    sides: lookups.sides,
    money: { currency: "USD", rates: [] },
    replaced: { deals: {} },
  });
});

test("rows with amounts in another currency come with the rates, replaced ones with what replaces them", () => {
  const columns = [sampleColumn("money", "amount")];
  const part = (currency: string) =>
    partLookups(lookups, "deals", columns, [{ id: "d", amount: 1, currency }, { id: "x" }], emptyQuery);
  expect(part("KRW")).toMatchObject({ names: {}, money: lookups.money });
  expect(part("USD")).toMatchObject({ names: {}, money: { currency: "USD", rates: [] } });
  expect(part("USD").replaced).toEqual({ deals: { d: "e", x: "y" } });
});
