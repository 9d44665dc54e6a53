import { expect, test } from "vitest";
import type { ColumnMeta } from "@/lib/datasets/column";
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
};

test("of all lookups only those remain that rows and filters name", () => {
  const columns = [column("kind"), column("to", "entities")];
  const filters = [{ column: "to", operator: "in", values: ["b,x"] }] as const;
  expect(
    partLookups(lookups, "deals", columns, [{ to: ["a#p. 3"] }, { to: null }], { ...emptyQuery, filters }),
  ).toEqual({
    words: { "deals.kind": lookups.words["deals.kind"] },
    names: { entities: { a: pair("A"), b: pair("B") } },
    sides: lookups.sides,
  });
});
